import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { NOTE_KINDS, noteKinds, type KindOf, type NoteKind } from './model/kinds.ts';
import { buildNoteSchema } from './model/schemas/note.ts';
import { noteLoader } from './site/content/note-loader.ts';

const defineNotes = <Kind extends NoteKind>(kind: Kind) =>
	defineCollection({ loader: noteLoader(kind), schema: buildNoteSchema(kind) });

/** A collection for each kind of note, named after its folder. */
type NoteCollections = {
	[Kind in NoteKind as KindOf<Kind>['folder']]: ReturnType<typeof defineNotes<Kind>>;
};

export const collections = {
	...(Object.fromEntries(
		NOTE_KINDS.map((kind) => [noteKinds[kind].folder, defineNotes(kind)]),
	) as NoteCollections),
	docs: defineCollection({
		loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
		schema: docsSchema(),
	}),
};
