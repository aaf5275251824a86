import type { Lookup } from './lookup.ts';
import type { Mention } from './mentions.ts';
import type { Asked } from './query.ts';
import { listSynonyms } from './synonyms.ts';
import { isStopWord, readWords } from './words.ts';

/** How many facts answer one query at most. */
const MOST = 3;
/** The part of what was asked that a fact has to cover to be an answer. */
const COVERED = 0.5;

/** Words that ask for a number without naming it; they fit any fact a little. */
const ASKING = new Set(
	readWords(
		'max maximum min minimum limit limits quota size many long much large big most least default number value',
	).map(({ stem }) => stem),
);

/** Lists the words of a query that are left when the names are taken out: what is asked of whatever was mentions. */
export function listLeftWords(asked: readonly Asked[], mentions: readonly Mention[]): Asked[] {
	return asked.filter(
		(word, place) =>
			!isStopWord(word) && !mentions.some(({ from, to }) => place >= from && place < to),
	);
}

/**
 * Picks the facts that answer what is asked, the best first; none where none does.
 *
 * @param left what is asked of the service, without its name, see `listLeftWords`
 */
export function pickAnswers<Fact extends { label: string; unit: string }>(
	{ weigh }: Lookup,
	left: readonly Asked[],
	facts: readonly Fact[],
): Fact[] {
	const total = left.reduce((sum, { stem }) => sum + weigh(stem), 0);
	if (total === 0) return [];
	const scored = facts.map((fact) => {
		const stems = new Set(readWords(`${fact.label} ${fact.unit}`).map(({ stem }) => stem));
		let covered = 0;
		let telling = 0;
		for (const { stem } of left) {
			const fits = stems.has(stem) || [...listSynonyms(stem)].some((synonym) => stems.has(synonym));
			if (ASKING.has(stem)) covered += weigh(stem);
			else if (fits) {
				covered += weigh(stem);
				telling += weigh(stem);
			}
		}
		return { fact, share: covered / total, telling: telling / Math.sqrt(stems.size) };
	});
	return scored
		.filter(({ share, telling }) => telling > 0 && share > COVERED)
		.sort((a, b) => b.share - a.share || b.telling - a.telling)
		.slice(0, MOST)
		.map(({ fact }) => fact);
}
