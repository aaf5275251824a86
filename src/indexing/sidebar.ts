import type { NoteRef, StageId } from '../model/ids.ts';
import type { StatusState } from '../model/vocabulary.ts';
import type { Guide } from './guide.ts';

/** A line of the sidebar. */
export type SidebarItem = { label: string; ref: NoteRef; current: boolean; status?: StatusState };

/** A titled part of the sidebar. */
export type SidebarGroup = { label: string; stage?: StageId; items: SidebarItem[] };

/**
 * Builds the sidebar of a page: the services of its stage, then the stages. No page carries the whole catalogue, so that a
 * page weighs the same however many services there are.
 */
export function buildSidebar(
	guide: Guide,
	stage: StageId | undefined,
	current: NoteRef | undefined,
): SidebarGroup[] {
	const isCurrent = (ref: NoteRef) => ref.kind === current?.kind && ref.id === current.id;
	const here = stage && guide.stages.get(stage);
	const services = (here?.services ?? []).flatMap((id) => guide.services.get(id) ?? []);
	const stages = [...guide.stages.values()].map((each) => {
		const ref: NoteRef = { kind: 'stage', id: each.id };
		return { label: each.shortName, ref, current: isCurrent(ref) };
	});
	return [
		...(here
			? [
					{
						label: here.name,
						stage: here.id,
						items: services.map(({ id, label, status }): SidebarItem => {
							const ref: NoteRef = { kind: 'service', id };
							const mark = status.state === 'open' ? {} : { status: status.state };
							return { label, ref, current: isCurrent(ref), ...mark };
						}),
					},
				]
			: []),
		{ label: here ? 'All stages' : 'Stages', items: stages },
	];
}
