import { z } from 'zod';
import { stripVendor } from '../../model/names.ts';
import { findNearest } from '../../model/nearest.ts';

/**
 * The labels of queries: ids, the names each covers, and the label that replaces one without a
 * page.
 */
export const labelListSchema = z.record(
	z.string(),
	z.strictObject({
		names: z.array(z.string()).describe('All names that the label covers, including former names.'),
		parent: z
			.string()
			.optional()
			.describe('The label that counts if the guide has no page for this one.'),
	}),
);

/** A query and its expected results. */
const labelledQuerySchema = z.object({
	id: z.string().describe('The name of the query in reports.'),
	q: z.string().min(1).describe('The query as typed.'),
	relevant: z.array(z.string()).min(1).describe('The labels that are correct as the first result.'),
	acceptable: z
		.array(z.string())
		.default([])
		.describe('Labels that may rank higher without being wrong.'),
	kind: z.string().min(1).describe('The kind of query.'),
});

/** A file of labeled queries. */
export const queryFileSchema = z.array(labelledQuerySchema).min(1);

export type LabelList = z.output<typeof labelListSchema>;
export type LabelledQuery = z.output<typeof labelledQuerySchema>;

/** The parts of a service that labels refer to. */
export type LabelledPage = { id: string; name: string; partOf?: string | undefined };

/** Maps labels to pages and back. */
export type Labelling = {
	/** Returns the label itself if it has a page, else its parent. */
	toCounted: (label: string) => string;
	/** Returns the label that a page counts as. */
	toLabel: (page: string) => string;
};

/**
 * Reports labels that name no service, one sentence each. Counted as misses, they would distort the
 * scores.
 */
export function listUnknownLabels(
	queries: readonly LabelledQuery[],
	known: ReadonlySet<string>,
): string[] {
	return queries.flatMap(({ id, relevant, acceptable }) =>
		[...new Set([...relevant, ...acceptable])]
			.filter((label) => !known.has(label))
			.map((label) => {
				const nearest = findNearest(label, known);
				const hint = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
				return `The query \`${id}\` has the label \`${label}\`, which names no service.${hint}`;
			}),
	);
}

/**
 * Matches labels with pages. A label without a page counts as its parent. A page without a label
 * counts as the label that covers its name, or else as the nearest service it is part of, because
 * labels do not go deeper.
 */
export function buildLabelling(labels: LabelList, pages: readonly LabelledPage[]): Labelling {
	const pageOf = new Map(pages.map((page) => [page.id, page]));
	const labelOfName = new Map(
		Object.entries(labels).flatMap(([label, { names }]) =>
			names.map((name): [string, string] => [toKey(name), label]),
		),
	);
	const toLabel = (id: string): string => {
		const seen = new Set<string>();
		for (
			let page = pageOf.get(id);
			page && !seen.has(page.id);
			page = pageOf.get(page.partOf ?? '')
		) {
			seen.add(page.id);
			const label = labels[page.id] ? page.id : labelOfName.get(toKey(page.name));
			if (label !== undefined) return label;
		}
		return id;
	};
	return {
		toLabel,
		toCounted: (label) => {
			const parent = labels[label]?.parent;
			return pageOf.has(label) || parent === undefined ? label : parent;
		},
	};
}

function toKey(name: string): string {
	return stripVendor(name).toLowerCase();
}
