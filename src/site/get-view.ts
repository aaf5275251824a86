import type { Guide } from '../guide/guide.ts';
import type { ViewContext } from '../views/context.ts';
import { getGuide } from './content/get-guide.ts';
import { hrefs } from './hrefs.ts';
import { getNoteRenderer } from './markdown/render.ts';
import type { GuideNotes } from '../views/kind-views.ts';
import type { PagedKind } from '../views/page-ref.ts';
import { pagedViews, type NoteViews } from '../views/kinds/index.ts';
import { noteKinds } from '../model/kinds.ts';
import { siteName, siteUrl } from './settings.ts';
import { today } from './today.ts';

/** Gets the page of a note. */
export async function getView<Kind extends PagedKind>(
	kind: Kind,
	id: GuideNotes[Kind]['id'],
): Promise<NoteViews[Kind]> {
	const { guide, context } = await getViewContext();
	const { getNotes, buildView } = pagedViews[kind];
	const note = getNotes(guide).get(id);
	if (!note) throw new Error(`The guide has no note \`${id}\` of the kind \`${kind}\`.`);
	return buildView(guide, note, context);
}

/** Gets the paths of the pages of a kind of note, as a dynamic route returns them. */
export async function getNotePaths<Kind extends PagedKind>(kind: Kind) {
	const ids: GuideNotes[Kind]['id'][] = [...pagedViews[kind].getNotes(await getGuide()).keys()];
	return ids.map((id) => ({ params: { id }, props: { id } }));
}

/** Gets the pages that list the notes of a kind, by the folder of the kind, for a dynamic route. */
export async function getNoteLists() {
	const guide = await getGuide();
	return Object.entries(pagedViews).flatMap(([kind, { buildList }]) => {
		const props = buildList?.(guide);
		return props ? [{ params: { folder: noteKinds[kind as PagedKind].folder }, props }] : [];
	});
}

/** Gets the arguments of every view: the guide, and the context of this build. */
export async function getViewContext(): Promise<{ guide: Guide; context: ViewContext }> {
	const [guide, render] = await Promise.all([getGuide(), getNoteRenderer()]);
	return { guide, context: { hrefs, day: today, render, site: { name: siteName, url: siteUrl } } };
}
