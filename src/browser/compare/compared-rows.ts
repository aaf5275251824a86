import type { DigestFact } from '../digest-facts.ts';

/** Whether the cells of a row say different things, where that can be said. */
export type Verdict = 'differs' | 'same' | undefined;

/**
 * Puts facts of the sides into rows: those that look-alike pages set beside each other under the name of the row there, then
 * those of one label. A fact that finds no partner is left over.
 */
export function alignFacts<Fact extends Pick<DigestFact, 'label' | 'rows'>>(
	sides: readonly (readonly Fact[])[],
): { rows: { label: string; facts: (Fact | undefined)[] }[]; rest: Fact[][] } {
	const all = sides.flat();
	const named = [...new Set(all.flatMap(({ rows }) => rows))].map((label) => ({
		label,
		facts: sides.map((facts) => facts.find(({ rows }) => rows.includes(label))),
	}));
	const alike = [...new Set(all.map(({ label }) => label))].map((label) => ({
		label,
		facts: sides.map((facts) => facts.find((fact) => fact.label === label)),
	}));
	const rows: { label: string; facts: (Fact | undefined)[] }[] = [];
	for (const row of [...named, ...alike]) {
		const isPair = row.facts.filter(Boolean).length > 1;
		const isTold = rows.some(({ facts }) =>
			row.facts.every((fact, side) => !fact || fact === facts[side]),
		);
		if (isPair && !isTold) rows.push(row);
	}
	const placed = new Set(rows.flatMap(({ facts }) => facts));
	return { rows, rest: sides.map((facts) => facts.filter((fact) => !placed.has(fact))) };
}

/**
 * Says whether the cells of a row that every comparison has differ, by the items that each holds, in any order. A side without
 * any differs from one that has some.
 */
export function judgeField(sides: readonly (readonly string[])[]): Verdict {
	return new Set(sides.map((items) => items.toSorted().join('\n'))).size > 1 ? 'differs' : 'same';
}

/**
 * Says whether the facts of a row differ, by their keys. Facts are only as many as somebody has written down: a missing one is no
 * difference, and a row in which one is missing is not the same either.
 */
export function judgeFacts(keys: readonly (string | undefined)[]): Verdict {
	const present = keys.filter((key) => key !== undefined);
	if (new Set(present).size > 1) return 'differs';
	return present.length === keys.length ? 'same' : undefined;
}
