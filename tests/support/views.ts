import { buildGuide } from '../../src/guide/build-guide.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { createHrefs } from '../../src/model/hrefs.ts';
import { toNoteRef, type IdOf } from '../../src/model/ids.ts';
import type { Note } from '../../src/model/schemas/note.ts';
import type { RichText } from '../../src/model/schemas/prose.ts';
import type { ViewContext } from '../../src/views/context.ts';
import type { GuideNotes } from '../../src/views/kind-views.ts';
import type { PagedKind } from '../../src/views/page-ref.ts';
import { pagedViews, type NoteViews } from '../../src/views/kinds/index.ts';
import { makeGroundNotes } from './notes.ts';

/** Builds a guide of some notes, beside a stage of each id with a service of its own. */
export function makeGuide(...notes: readonly Note[]): Guide {
	return buildGuide([...makeGroundNotes(), ...notes]).guide;
}

/**
 * Makes the context of a view. Its renderer returns how a text was rendered and in which section of
 * which note, so that a test sees both: `drift.md 1 blocks: Text`.
 */
export function makeContext(given: Partial<ViewContext> = {}): ViewContext {
	return {
		hrefs: createHrefs('/'),
		day: '2026-12-01',
		site: { name: 'Guide', url: 'https://example.com' },
		render: ({ file, self }) => {
			const name = `${file.split('/').at(-1)}${self ? ` of ${self}` : ''}`;
			let sections = 0;
			return () => {
				sections += 1;
				const section = sections;
				const write =
					(way: string) =>
					({ text }: RichText) =>
						`${name} ${section} ${way}: ${text}`;
				return { inline: write('inline'), sentence: write('sentence'), blocks: write('blocks') };
			};
		},
		...given,
	};
}

/** Builds the page of a note that is there. */
export function makeView<Kind extends PagedKind>(
	guide: Guide,
	kind: Kind,
	id: string,
	given: Partial<ViewContext> = {},
): NoteViews[Kind] {
	const { getNotes, buildView } = pagedViews[kind];
	const note = getNotes(guide).get(toNoteRef(kind, id)!.id as IdOf<Kind> & GuideNotes[Kind]['id']);
	return buildView(guide, note!, makeContext(given));
}
