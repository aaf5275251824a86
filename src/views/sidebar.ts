import type { NoteRef, StageId } from '../model/ids.ts';
import { isRestricted } from '../model/status.ts';
import { topicLabels, type StatusState } from '../model/vocabulary.ts';
import { groupByCategory, type Shelf } from './facets.ts';
import type { Guide, GuideStage } from '../guide/guide.ts';

/** A line of the sidebar: a note, or a place on its page. */
export type SidebarItem = {
	label: string;
	ref: NoteRef;
	anchor?: string;
	current: boolean;
	status?: StatusState;
};

/** A titled part of the sidebar. */
export type SidebarGroup = { label: string; stage?: StageId; items: SidebarItem[] };

/**
 * Builds the sidebar of a page: what stands beside it (of a service: those of its stage that are about the same), then the stages.
 * No page carries the whole catalogue, so that a page weighs the same however many services there are.
 */
export function buildSidebar(
	guide: Guide,
	stage: StageId | undefined,
	current: NoteRef | undefined,
): SidebarGroup[] {
	const near = current ? listSiblings(guide, stage, current) : [];
	const stages = [...guide.stages.values()].map(({ id, shortName }) => ({
		label: shortName,
		ref: { kind: 'stage' as const, id },
	}));
	const groups: Group[] = [
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

/** Lists what stands beside a note: what a reader of one would open next. */
function listSiblings(guide: Guide, stage: StageId | undefined, current: NoteRef): Group[] {
	switch (current.kind) {
		case 'concept':
			return listTopic(guide, current);
		case 'look-alike':
			return listKind('Look-alikes', 'look-alike', guide.lookAlikes.values());
		case 'path':
			return listKind('Paths', 'path', guide.paths.values());
		case 'exam':
			return listKind(
				'Exams',
				'exam',
				[...guide.exams.values()].map(({ id, code }) => ({ id, name: code })),
			);
		default:
			return listStage(guide, stage, current);
	}
}

function listKind<Kind extends NoteRef['kind']>(
	label: string,
	kind: Kind,
	notes: Iterable<{ id: NoteRef<Kind>['id']; name: string }>,
): Group[] {
	const items = [...notes].map(({ id, name }) => ({ label: name, ref: { kind, id } as NoteRef }));
	return [{ label, items }];
}

/** Lists the shelves of a stage; the one of the service where the reader is stands open. */
function listStage(guide: Guide, id: StageId | undefined, current: NoteRef): Group[] {
	const stage = id && guide.stages.get(id);
	if (!stage) return [];
	const services = stage.services.flatMap((service) => guide.services.get(service) ?? []);
	const shelves = groupByCategory(services);
	const open = shelves.find((shelf) =>
		shelf.services.some((service) => current.kind === 'service' && service.id === current.id),
	);
	const closed = shelves.filter((shelf) => shelf !== open);
	return [
		...(open ? [listShelf(stage, open)] : []),
		...(closed.length > 0
			? [
					{
						label: open ? `More in ${stage.shortName}` : stage.shortName,
						stage: stage.id,
						items: closed.map(({ category, label }) => ({
							label,
							ref: { kind: 'stage' as const, id: stage.id },
							anchor: category,
						})),
					},
				]
			: []),
	];
}

function listShelf(stage: GuideStage, { label, services }: Shelf): Group {
	return {
		label: `${stage.shortName}: ${label}`,
		stage: stage.id,
		items: services.map(({ id, label: name, status }) => ({
			label: name,
			ref: { kind: 'service' as const, id },
			...(isRestricted(status) && { status: status.state }),
		})),
	};
}

function listTopic(guide: Guide, { id }: NoteRef<'concept'>): Group[] {
	const topic = guide.concepts.get(id)?.topic;
	if (!topic) return [];
	const concepts = [...guide.concepts.values()].filter((concept) => concept.topic === topic);
	const items = concepts.map((concept) => ({
		label: concept.name,
		ref: { kind: 'concept' as const, id: concept.id },
	}));
	return [{ label: `Concepts: ${topicLabels[topic]}`, items }];
}

type Group = Omit<SidebarGroup, 'items'> & { items: Omit<SidebarItem, 'current'>[] };
