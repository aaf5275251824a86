import type { Guide } from '../guide/guide.ts';
import type { GuideNotes } from './kind-views.ts';
import type { PagedKind, PageRef } from './page-ref.ts';
import { pagedViews } from './kinds/index.ts';
import type { Sibling, SiblingGroup } from './siblings.ts';

/** A line of the sidebar: a note, or a place on its page. */
export type SidebarItem = Sibling & { current: boolean };

/** A titled part of the sidebar. */
export type SidebarGroup = Omit<SiblingGroup, 'items'> & { items: SidebarItem[] };

/**
 * Builds the sidebar of a page: the siblings of the note that it shows, then the stages. No page
 * lists all services, so page weight does not grow with their number.
 */
export function buildSidebar(guide: Guide, current: PageRef | undefined): SidebarGroup[] {
	const near = current ? listSiblings(guide, current.kind, current.id) : [];
	const stages = [...guide.stages.values()].map(({ id, shortName }) => ({
		label: shortName,
		ref: { kind: 'stage' as const, id },
	}));
	const groups: SiblingGroup[] = [
		...near,
		{ label: near.length > 0 ? 'All stages' : 'Stages', items: stages },
	];
	return groups.map((group) => ({
		...group,
		items: group.items.map((item) => ({
			...item,
			current: !item.anchor && item.ref.kind === current?.kind && item.ref.id === current.id,
		})),
	}));
}

function listSiblings<Kind extends PagedKind>(
	guide: Guide,
	kind: Kind,
	id: GuideNotes[Kind]['id'],
): SiblingGroup[] {
	const views = pagedViews[kind];
	const note = views.getNotes(guide).get(id);
	return note ? views.listSiblings(guide, note) : [];
}
