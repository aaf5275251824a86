import type { Lookup } from './lookup.ts';
import type { Mention } from './mentions.ts';
import type { Asked } from './query.ts';
import { listSynonyms } from './synonyms.ts';
import { isStopWord, readWords } from './words.ts';

/** The most facts shown as answers to one query. */
const MOST = 3;
/** The share of the question a fact must cover to count as an answer. */
const COVERED = 0.5;

/** Words that ask for a number without naming it. They match any fact, but weakly. */
const ASKING = new Set(
	readWords(
		'max maximum min minimum limit limits quota size many long much large big most least ' +
			'default number value',
	).map(({ stem }) => stem),
);

/**
 * Lists the words of a query that are neither stop words nor part of a name: what is asked about
 * the named page.
 */
export function listLeftWords(asked: readonly Asked[], mentions: readonly Mention[]): Asked[] {
	return asked.filter(
		(word, place) =>
			!isStopWord(word) && !mentions.some(({ from, to }) => place >= from && place < to),
	);
}

/**
 * Picks the facts that answer the question, best first, or an empty list if none does.
 *
 * @param left the words of the question without the service's name, see `listLeftWords`
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
