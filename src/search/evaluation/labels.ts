import { z } from 'zod';
import { stripVendor } from '../../model/names.ts';
import { findNearest } from '../../model/nearest.ts';

/** What queries are labelled with: ids, the names that each covers, and the id that stands for one without a page. */
export const labelListSchema = z.record(
	z.string(),
	z.strictObject({
		names: z.array(z.string()).describe('All names that the label covers, former ones included.'),
		parent: z
			.string()
			.optional()
			.describe('The label that counts where the guide has no such page.'),
	}),
);

/** A query and what it should find. */
const labelledQuerySchema = z.object({
	id: z.string().describe('What the query is called in reports.'),
	q: z.string().min(1).describe('The query as typed.'),
	relevant: z
		.array(z.string())
		.min(1)
		.describe('The labels of what should come first: any of them is right.'),
	acceptable: z
		.array(z.string())
		.default([])
		.describe('Labels that may stand above without being wrong.'),
	kind: z.string().min(1).describe('What kind of query it is.'),
});

/** A file of labelled queries. */
export const queryFileSchema = z.array(labelledQuerySchema).min(1);

export type LabelList = z.output<typeof labelListSchema>;
export type LabelledQuery = z.output<typeof labelledQuerySchema>;

/** A service as far as labels go. */
export type LabelledPage = { id: string; name: string; partOf?: string | undefined };

/** Tells labels and pages apart, both ways. */
export type Labelling = {
	/** The label that counts for a label: itself where it has a page, else its parent. */
	toCounted: (label: string) => string;
	/** The label under which a page counts. */
	toLabel: (page: string) => string;
};

/** Lists the labels of queries that name nothing, a sentence each: counted as misses, they would say something of the search. */
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
 * Brings labels and pages together. A label without a page counts as its parent. A page without a label counts as the label that
 * covers its name, or else as the nearest service it is part of: labels cannot name what is finer than they are.
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
