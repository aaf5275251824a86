import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import {
	algorithmNoteSchema,
	lookAlikeNoteSchema,
	conceptNoteSchema,
	correctionNoteSchema,
	examNoteSchema,
	pathNoteSchema,
	serviceNoteSchema,
	stageNoteSchema,
} from './model/schemas/note.ts';
import { noteLoader } from './site/content/note-loader.ts';

export const collections = {
	services: defineCollection({ loader: noteLoader('service'), schema: serviceNoteSchema }),
	stages: defineCollection({ loader: noteLoader('stage'), schema: stageNoteSchema }),
	concepts: defineCollection({ loader: noteLoader('concept'), schema: conceptNoteSchema }),
	lookAlikes: defineCollection({ loader: noteLoader('look-alike'), schema: lookAlikeNoteSchema }),
	paths: defineCollection({ loader: noteLoader('path'), schema: pathNoteSchema }),
	exams: defineCollection({ loader: noteLoader('exam'), schema: examNoteSchema }),
	algorithms: defineCollection({ loader: noteLoader('algorithm'), schema: algorithmNoteSchema }),
	corrections: defineCollection({ loader: noteLoader('correction'), schema: correctionNoteSchema }),
	docs: defineCollection({
		loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
		schema: docsSchema(),
	}),
};
