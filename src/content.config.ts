import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { conceptNoteSchema, serviceNoteSchema, stageNoteSchema } from './model/note.ts';
import { noteLoader } from './site/note-loader.ts';

export const collections = {
	services: defineCollection({ loader: noteLoader('service'), schema: serviceNoteSchema }),
	stages: defineCollection({ loader: noteLoader('stage'), schema: stageNoteSchema }),
	concepts: defineCollection({ loader: noteLoader('concept'), schema: conceptNoteSchema }),
	docs: defineCollection({
		loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
		schema: docsSchema(),
	}),
};
