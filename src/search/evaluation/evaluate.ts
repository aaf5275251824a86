import type { Lookup } from '../engine/lookup.ts';
import { findPages } from '../engine/search.ts';
import type { LabelledQuery, Labelling } from './labels.ts';
import { scoreAnswers, type Evaluation } from './score.ts';

/**
 * Runs labeled queries as the browser does, and scores the services found in the order they are
 * shown.
 */
export function evaluateLookup(
	lookup: Lookup,
	queries: readonly LabelledQuery[],
	labelling: Labelling,
): Evaluation {
	const answers = queries.map((query) => ({
		query,
		pages: findPages(lookup, query.q).pages.flatMap(({ page }) => (page.status ? [page.id] : [])),
	}));
	return scoreAnswers(answers, labelling);
}
