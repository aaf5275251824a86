import type { GuideService } from '../guide/guide.ts';
import type { StageId } from '../model/ids.ts';
import type { PageRef } from './kind-views.ts';

/** What a page of the guide tells the shell around it. */
export type GuidePage = {
	/** The page's title, which is also its `h1`. */
	title: string;
	/** What the page is about, for search engines and social images: at most 200 characters. */
	description: string;
	/** Where the reader is: links from the widest to the nearest. */
	crumbs: Crumb[];
	/** Other names, below the title. */
	otherNames?: string[];
	/** Names that AWS has given up, each with the anchor to which its old address leads. */
	formerNames?: { name: string; id: string }[];
	/** The lead; the description where there is none. */
	lead?: string;
	/** The service whose status belongs under the title, and what AWS names instead. */
	status?: { service: GuideService; successors: GuideService[]; anchor: string | undefined };
	/** The note that the page shows. */
	current?: PageRef;
	/** The stage whose services stand in the sidebar, and whose colour the page has. */
	stage?: StageId;
	/**
	 * How the page is laid out, where not in one column beside the sidebar. `map` takes the whole width for the map of the
	 * lifecycle. It is told in the head, since a layout that hangs on what comes further down jumps while the page comes in.
	 */
	layout?: 'map' | 'with-aside';
	/** The stages the page has to do with, its home stage first; they are lit in the line of stages. */
	stages?: readonly StageId[];
	/** The file that a reader may mend. */
	file?: string;
	previous?: PageLink;
	next?: PageLink;
	/** Data for machines, as JSON-LD. */
	jsonLd?: object;
	/** Whether the page has code, which brings a style sheet of its own. */
	hasCode?: boolean;
	/** Whether the search finds the page; pages made of lists stay out. */
	isSearchable?: boolean;
};

/** A step on the way to a page: a service, whose status goes with its name, or any other place, with or without a page. */
export type Crumb =
	{ kind: 'service'; service: GuideService } | { kind: 'place'; label: string; href?: string };

/** A link to a neighbouring page. */
export type PageLink = { label: string; href: string };

/** Links the pages before and after one in an order. */
export function linkNeighbours<Entry>(
	order: readonly Entry[],
	entry: Entry,
	toLink: (entry: Entry) => PageLink,
): Pick<GuidePage, 'previous' | 'next'> {
	const place = order.indexOf(entry);
	const [previous, next] = [order[place - 1], order[place + 1]];
	return { ...(previous && { previous: toLink(previous) }), ...(next && { next: toLink(next) }) };
}
