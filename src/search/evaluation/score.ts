import type { LabelledQuery, Labelling } from './labels.ts';

/** How well a set of queries is answered. */
export type Score = {
	/** How many queries there are. */
	n: number;
	/** The share of queries whose first page is right. */
	hit1: number;
	/** The share of queries with a right page among the first three. */
	hit3: number;
	/** The mean of one over the place of the first right page, which counts 0 beyond the tenth. */
	mrr10: number;
};

/** A query whose first page is wrong. */
export type Miss = { q: string; want: string[]; got: string[] };

/** What an evaluation finds. */
export type Evaluation = { overall: Score; kinds: Record<string, Score>; misses: Miss[] };

/** A query with the pages of services that it found, the best first. */
export type Answered = { query: LabelledQuery; pages: readonly string[] };

const LAST_PLACE = 10;
/** How many of the pages that came instead are told. */
const TOLD = 3;

/** Scores what queries found. Pages count under their labels, each label once; what is acceptable is left out before places are counted. */
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

/** Scores places, counted from 1; 0 is nowhere. */
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
