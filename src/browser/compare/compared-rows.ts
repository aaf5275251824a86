import type { DigestFact } from '../service/digest-facts.ts';

/** Whether the cells of a row differ; `undefined` where that cannot be decided. */
export type Verdict = 'differs' | 'same' | undefined;

/**
 * Puts facts of the sides into rows: first those that look-alike pages compare, under the label of
 * the row there, then those with the same label. Facts without a counterpart are returned as
 * `rest`.
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
 * Compares the cells of a row that every comparison has, by their items in any order. A side
 * without items differs from one that has some.
 */
export function judgeField(sides: readonly (readonly string[])[]): Verdict {
	return new Set(sides.map((items) => items.toSorted().join('\n'))).size > 1 ? 'differs' : 'same';
}

/**
 * Compares the facts of a row by their keys. A missing fact may exist and not be recorded, so it
 * is no difference, and a row with a missing fact is never `same`.
 */
export function judgeFacts(keys: readonly (string | undefined)[]): Verdict {
	const present = keys.filter((key) => key !== undefined);
	if (new Set(present).size > 1) return 'differs';
	return present.length === keys.length ? 'same' : undefined;
}
