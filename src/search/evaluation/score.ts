import type { LabelledQuery, Labelling } from './labels.ts';

/** The quality of the results of a set of queries. */
export type Score = {
	/** The number of queries. */
	n: number;
	/** The share of queries whose first result is correct. */
	hit1: number;
	/** The share of queries with a correct result in the first three. */
	hit3: number;
	/** The mean reciprocal rank of the first correct result. Beyond the tenth it counts as 0. */
	mrr10: number;
};

/** A query whose first result is wrong. */
export type Miss = { q: string; want: string[]; got: string[] };

/** The result of an evaluation. */
export type Evaluation = { overall: Score; kinds: Record<string, Score>; misses: Miss[] };

/** A query and the service pages it found, best first. */
export type Answered = { query: LabelledQuery; pages: readonly string[] };

const LAST_PLACE = 10;
/** The most wrong results reported for a miss. */
const TOLD = 3;

/**
 * Scores the results of queries. Pages count under their labels, each label once. Acceptable labels
 * are removed before ranks are counted.
 */
export function scoreAnswers(answers: readonly Answered[], labelling: Labelling): Evaluation {
	const placed = answers.map(({ query, pages }) => {
		const relevant = new Set(query.relevant.map(labelling.toCounted));
		const acceptable = new Set(query.acceptable.map(labelling.toCounted));
		const labels = [...new Set(pages.map(labelling.toLabel))].filter(
			(label) => relevant.has(label) || !acceptable.has(label),
		);
		return { query, labels, place: labels.findIndex((label) => relevant.has(label)) + 1 };
	});
	return {
		overall: scorePlaces(placed.map(({ place }) => place)),
		kinds: Object.fromEntries(
			[...Map.groupBy(placed, ({ query }) => query.kind)].map(([kind, each]) => [
				kind,
				scorePlaces(each.map(({ place }) => place)),
			]),
		),
		misses: placed
			.filter(({ place }) => place !== 1)
			.map(({ query, labels }) => ({
				q: query.q,
				want: query.relevant,
				got: labels.slice(0, TOLD),
			})),
	};
}

/** Scores ranks that start at 1; 0 means not found. */
function scorePlaces(places: readonly number[]): Score {
	const share = (count: (place: number) => number): number =>
		places.reduce((sum, place) => sum + count(place), 0) / places.length;
	return {
		n: places.length,
		hit1: share((place) => (place === 1 ? 1 : 0)),
		hit3: share((place) => (place >= 1 && place <= 3 ? 1 : 0)),
		mrr10: share((place) => (place >= 1 && place <= LAST_PLACE ? 1 / place : 0)),
	};
}
