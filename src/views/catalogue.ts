import type { Guide } from '../guide/guide.ts';
import type { NoteRef } from '../model/ids.ts';
import { noteKinds, STANDALONE_KINDS, type StandaloneKind } from '../model/kinds.ts';
import type { Catalogue } from '../model/schemas/catalogue.ts';
import type { GuideNotes } from './kind-views.ts';
import { kindViews } from './kinds/index.ts';

/** Builds the guide as data. Leaves out what only pages need (files, backlinks, reading order). */
export function buildCatalogue(guide: Guide, toUrl: (ref: NoteRef) => string): Catalogue {
	const entries = STANDALONE_KINDS.map((kind) => [
		noteKinds[kind].key,
		listEntries(guide, kind, toUrl),
	]);
	return {
		...(Object.fromEntries(entries) as Omit<Catalogue, 'edges' | 'facts'>),
		edges: [...guide.edges],
		facts: [...guide.services.values()].flatMap(({ id, facts }) =>
			facts.map((fact) => ({ service: id, ...fact })),
		),
	};
}

function listEntries<Kind extends StandaloneKind>(
	guide: Guide,
	kind: Kind,
	toUrl: (ref: NoteRef) => string,
): object[] {
	const views = kindViews[kind];
	// The kind of the note always matches that of the function, which the types cannot express.
	const toEntry = views.toEntry as (note: GuideNotes[Kind]) => object;
	return [...views.getNotes(guide).values()].map((note) => ({
		...toEntry(note),
		url: toUrl({ kind, id: note.id } as NoteRef),
	}));
}
