import type { ServiceDigest, DigestFact } from '../../model/schemas/service-digest.ts';
import type { ComparedCell } from '../../model/schemas/compared-cell.ts';

/** A cell of the comparison in the browser, whose facts know a little more. */
export type DigestCell =
	Exclude<ComparedCell, { kind: 'fact' }> | { kind: 'fact'; fact: DigestFact };

/** A row of the comparison, and whether its sides differ, where that can be said. */
export type DigestRow = { label: string; cells: DigestCell[]; verdict: Verdict | undefined };
export type Verdict = 'differs' | 'same';

/** The comparison of some services: rows they share, and for each side the numbers that stand beside no other. */
export type DigestComparison = { rows: DigestRow[]; rest: DigestFact[][] };

/** Builds the comparison of some services out of their digests. Rows in which no side has anything are left out. */
export function buildComparison(digests: readonly ServiceDigest[]): DigestComparison {
	const fields = (digests[0]?.rows ?? []).map(({ label }) => ({
		label,
		cells: digests.map(({ rows }) => rows.find((row) => row.label === label)?.cell ?? none),
	}));
	const { rows: facts, rest } = alignFacts(digests.map((digest) => digest.facts));
	const rows = [
		...fields.filter(({ cells }) => cells.some(({ kind }) => kind !== 'none')),
		...facts.map((row) => ({
			label: row.label,
			cells: row.facts.map((fact): DigestCell => (fact ? { kind: 'fact', fact } : none)),
		})),
	] as { label: string; cells: DigestCell[] }[];
	return { rows: rows.map((row) => ({ ...row, verdict: judgeRow(row.cells) })), rest };
}

/**
 * Puts facts of the sides into rows: those that look-alike pages set beside each other under the name of the row there, then
 * those of one label. A fact that finds no partner is left over.
 */
export function alignFacts(sides: readonly (readonly DigestFact[])[]): {
	rows: { label: string; facts: (DigestFact | undefined)[] }[];
	rest: DigestFact[][];
} {
	const all = sides.flat();
	const named = [...new Set(all.flatMap(({ rows = [] }) => rows))].map((label) => ({
		label,
		facts: sides.map((facts) => facts.find(({ rows }) => rows?.includes(label))),
	}));
	const alike = [...new Set(all.map(({ label }) => label))].map((label) => ({
		label,
		facts: sides.map((facts) => facts.find((fact) => fact.label === label)),
	}));
	const rows: { label: string; facts: (DigestFact | undefined)[] }[] = [];
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
 * Tells whether the cells of a row say different things. The order of a list does not matter; of sentences nothing is said,
 * since each has its own. Facts are only as many as somebody has written down: a missing one is no difference, and neither
 * can a row be called the same in which one is missing.
 */
export function judgeRow(cells: readonly DigestCell[]): Verdict | undefined {
	if (cells.some(({ kind }) => kind === 'sentence')) return undefined;
	const hasFacts = cells.some(({ kind }) => kind === 'fact');
	const told = hasFacts ? cells.filter(({ kind }) => kind !== 'none') : cells;
	if (new Set(told.map(toKey)).size > 1) return 'differs';
	return told.length === cells.length ? 'same' : undefined;
}

const none: ComparedCell = { kind: 'none' };

function toKey(cell: DigestCell): string {
	switch (cell.kind) {
		case 'none':
			return '';
		case 'sentence':
		case 'text':
			return cell.text;
		case 'list':
			return cell.items.toSorted().join('\n');
		case 'status':
			return `${cell.words} ${cell.span ?? ''}`;
		case 'stages':
			return cell.stages
				.map(({ id }) => id)
				.toSorted()
				.join('\n');
		case 'services': {
			const told = cell.services.map(({ id, carries }) => `${id} ${carries ?? ''}`);
			return [...told.toSorted(), cell.more].join('\n');
		}
		case 'fact': {
			const { text, ...value } = cell.fact.value;
			return JSON.stringify([value.kind === 'text' ? text.toLowerCase() : value, cell.fact.unit]);
		}
	}
}
