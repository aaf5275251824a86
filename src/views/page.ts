import type { GuideService } from '../guide/guide.ts';
import type { StageId } from '../model/ids.ts';
import type { PageRef } from './page-ref.ts';

/** What a page of the guide passes to the shell around it. */
export type GuidePage = {
	/** The page's title, which is also its `h1`. */
	title: string;
	/** What the page is about, for search engines and social images: at most 200 characters. */
	description: string;
	/** The breadcrumbs, from the outermost to the innermost. */
	crumbs: Crumb[];
	/** Other names, shown below the title. */
	otherNames?: string[];
	/** Former AWS names, each with the anchor that its old address redirects to. */
	formerNames?: { name: string; id: string }[];
	/** The lead; the description if there is none. */
	lead?: string;
	/** The service whose status is shown under the title, and what AWS recommends instead. */
	status?: { service: GuideService; successors: GuideService[]; anchor: string | undefined };
	/** The note that the page shows. */
	current?: PageRef;
	/** The stage whose services the sidebar lists, and whose color the page uses. */
	stage?: StageId;
	/**
	 * The layout, if it is not one column beside the sidebar. `map` gives the lifecycle map the full
	 * width. It is set in the head: a layout that depends on later content would shift while the page
	 * loads.
	 */
	layout?: 'map' | 'with-aside';
	/** The stages the page belongs to, its home stage first; the line of stages highlights them. */
	stages?: readonly StageId[];
	/** The file that the edit link opens. */
	file?: string;
	previous?: PageLink;
	next?: PageLink;
	/** Structured data, as JSON-LD. */
	jsonLd?: object;
	/** True if the page has code, which needs a style sheet of its own. */
	hasCode?: boolean;
	/** True if the search indexes the page; pages that only list things are left out. */
	isSearchable?: boolean;
};

/** A breadcrumb: a service, shown with its status, or any other place, with or without a page. */
export type Crumb =
	{ kind: 'service'; service: GuideService } | { kind: 'place'; label: string; href?: string };

/** A link to a neighbouring page. */
export type PageLink = { label: string; href: string };

/** Links the previous and the next page in an order. */
export function linkNeighbours<Entry>(
	order: readonly Entry[],
	entry: Entry,
	toLink: (entry: Entry) => PageLink,
): Pick<GuidePage, 'previous' | 'next'> {
	const place = order.indexOf(entry);
	const [previous, next] = [order[place - 1], order[place + 1]];
	return { ...(previous && { previous: toLink(previous) }), ...(next && { next: toLink(next) }) };
}
