import type { Guide, GuideService, GuideStage } from '../guide/guide.ts';
import type { NoteRef, StageId } from '../model/ids.ts';
import { isRestricted } from '../model/status.ts';
import type { StatusState } from '../model/vocabulary.ts';
import { groupByCategory, type Shelf } from './facets.ts';

/** A line of the sidebar without the current page: a note, or a place on its page. */
export type Sibling = { label: string; ref: NoteRef; anchor?: string; status?: StatusState };

/** A titled part of the sidebar, with the color of a stage or without one. */
export type SiblingGroup = { label: string; stage?: StageId; items: Sibling[] };

/** Lists notes of one kind under a title, each by its label. */
export function listTogether<Note extends { id: NoteRef['id'] }>(
	label: string,
	kind: NoteRef['kind'],
	notes: Iterable<Note>,
	getLabel: (note: Note) => string,
): SiblingGroup[] {
	const items = [...notes].map((note) => ({
		label: getLabel(note),
		ref: { kind, id: note.id } as NoteRef,
	}));
	return [{ label, items }];
}

/** Lists the shelves of a stage. The shelf of the current service lists its services. */
export function listShelves(guide: Guide, stage: GuideStage, shown?: GuideService): SiblingGroup[] {
	const services = stage.services.flatMap((service) => guide.services.get(service) ?? []);
	const shelves = groupByCategory(services);
	const open = shelves.find((shelf) => shelf.services.some(({ id }) => id === shown?.id));
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

function listShelf(stage: GuideStage, { label, services }: Shelf): SiblingGroup {
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
