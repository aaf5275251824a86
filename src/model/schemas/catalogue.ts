import { z } from 'zod';
import { noteKinds, STANDALONE_KINDS, type KindOf, type StandaloneKind } from '../kinds.ts';
import { factSchema } from './fact.ts';
import { serviceIdSchema, stageIdSchema } from './ids.ts';
import { correctionSchema } from './kinds/correction.ts';
import { kindSchemas } from './kinds/index.ts';
import { pathStepSchema } from './kinds/path.ts';

const url = z.string().describe('The address of its page on this site.');

const edgeSchema = z.strictObject({
	from: serviceIdSchema.describe('Who hands it over.'),
	to: serviceIdSchema.describe('Who is handed it.'),
	carries: z.string().describe('What travels.'),
});

/** What the guide adds to notes of some kinds. */
const added = {
	service: {
		homeStage: stageIdSchema.describe('The stage under which it is listed.'),
		capabilities: z.array(serviceIdSchema).describe('The services that are part of it.'),
		corrections: z.array(correctionSchema).describe('What older notes get wrong of it.'),
	},
	stage: {
		services: z.array(serviceIdSchema).describe('The services that have their home in it.'),
	},
	path: {
		steps: z
			.array(
				z.strictObject({
					...pathStepSchema.shape,
					receives: z.array(edgeSchema).describe('What comes to it from the steps before.'),
				}),
			)
			.describe('The steps, in order.'),
	},
};
type Added = typeof added;
type AddedTo<Kind> = Kind extends keyof Added ? Added[Kind] : unknown;

type Shape<Kind extends StandaloneKind> = Omit<
	(typeof kindSchemas)[Kind]['shape'],
	keyof AddedTo<Kind>
> & { url: typeof url } & AddedTo<Kind>;

/** A list for each kind whose notes stand by themselves, under its key. */
type EntrySchemas = {
	[Kind in StandaloneKind as KindOf<Kind>['key']]: z.ZodArray<
		z.ZodObject<Shape<Kind>, z.core.$strict>
	>;
};

const entrySchemas = Object.fromEntries(
	STANDALONE_KINDS.map((kind) => {
		const more: z.ZodRawShape = kind in added ? added[kind as keyof Added] : {};
		const shape = { ...kindSchemas[kind].shape, url, ...more };
		return [noteKinds[kind].key, z.array(z.strictObject(shape))];
	}),
) as unknown as EntrySchemas;

/** The whole guide as data, as it is published beside the pages. */
export const catalogueSchema = z.strictObject({
	...entrySchemas,
	edges: z.array(edgeSchema).describe('What hands what to what, each once.'),
	facts: z
		.array(
			z.strictObject({
				service: serviceIdSchema.describe('The service it is a fact of.'),
				...factSchema.shape,
			}),
		)
		.describe('Every fact of every service.'),
});

export type Catalogue = z.output<typeof catalogueSchema>;

/** An entry of a kind of note. */
export type CatalogueEntry<Kind extends StandaloneKind> = Catalogue[KindOf<Kind>['key']][number];
