import { z } from 'zod';
import { pastChangeSchema } from '../change.ts';
import { choiceSchema } from '../choice.ts';
import { daySchema } from '../dates.ts';
import { factSchema } from '../fact.ts';
import { serviceIdSchema, stageIdSchema } from '../ids.ts';
import { intentsSchema } from '../intent.ts';
import {
	depthSchema,
	labelledItemSchema,
	remarkSchema,
	richTextSchema,
	sourceSchema,
	summarySchema,
} from '../prose.ts';
import { statusSchema } from '../status.ts';
import { CATEGORIES, SERVICE_KINDS } from '../../vocabulary.ts';

const names = z.array(z.string().min(1).max(80)).default([]);

/** The front matter of a service note: identity and vocabulary, no prose. */
export const serviceIdentitySchema = z.strictObject({
	name: z.string().min(1).max(80).describe('The official name today.'),
	shortName: z
		.string()
		.min(1)
		.max(24)
		.optional()
		.describe('The label in lists and diagrams, where the name is too long.'),
	aliases: names.describe('Abbreviations and other names that people use.'),
	formerNames: names.describe('Names that AWS gave it before.'),
	intents: intentsSchema,
	terms: names.describe('Words of its own, which one meets only, or chiefly, with it.'),
	kind: z.enum(SERVICE_KINDS).describe('What it is.'),
	partOf: serviceIdSchema.optional().describe('The service it belongs to.'),
	category: z.enum(CATEGORIES).describe('What it is about.'),
	stages: z.array(stageIdSchema).min(1).describe('The stages it serves, its home stage first.'),
	status: statusSchema.describe('Whether it can be taken up today.'),
	sdk: z
		.strictObject({
			js: z.array(z.string()).default([]).describe('Packages under @aws-sdk/.'),
			boto3: z.array(z.string()).default([]).describe('Client names in boto3.'),
		})
		.optional()
		.describe('How programs reach it.'),
	checked: daySchema.describe('The day on which the whole note was last checked.'),
	depth: depthSchema
		.default('full')
		.describe('Whether the note teaches the service or just places it.'),
});

/** One step of how a service is used. */
export const workflowStepSchema = z.strictObject({
	title: z.string().min(1).max(60).optional().describe('What the step is called.'),
	stage: stageIdSchema
		.optional()
		.describe('The stage the step belongs to, where its title names one.'),
	services: z.array(serviceIdSchema).describe('The services that the step links to.'),
	body: richTextSchema.describe('What happens in it.'),
});

/**
 * A neighbor, and what is passed on: `from` the neighbor to this service, or from this service `to`
 * the neighbor.
 */
export const neighbourSchema = z.strictObject({
	direction: z
		.enum(['from', 'to'])
		.describe('`from`: it hands something to this service. `to`: it is handed something.'),
	service: serviceIdSchema.describe('The neighbour.'),
	carries: z.string().min(1).max(120).describe('What travels, as a noun phrase.'),
});

/** A service that it is confused with. */
export const lookAlikeClueSchema = z.strictObject({
	service: serviceIdSchema.describe('The other service.'),
	clue: richTextSchema.describe('The one clue that decides.'),
});

/** A service, as its note describes it. */
export const serviceSchema = z.strictObject({
	id: serviceIdSchema.describe('Its id, which is also the name of its note’s file.'),
	...serviceIdentitySchema.shape,
	summary: summarySchema,
	whatItDoes: richTextSchema.optional().describe('Prose, as blocks.'),
	features: z.array(labelledItemSchema).describe('What it can do.'),
	useCases: z.array(labelledItemSchema).describe('What people take it for.'),
	workflow: z.array(workflowStepSchema).describe('How work goes through it, step by step.'),
	neighbours: z.array(neighbourSchema).describe('The edges that its own note tells.'),
	facts: z.array(factSchema).describe('Its numbers, with their sources.'),
	history: z
		.array(pastChangeSchema)
		.describe('Renamings and endings that its status does not tell, its parts’ included.'),
	pricing: z
		.strictObject({
			metered: z.array(z.string().min(1).max(120)).describe('What is metered. Never a price.'),
			remark: richTextSchema
				.optional()
				.describe('What a reader should know about the meter, as blocks.'),
		})
		.describe('What is metered.'),
	choices: z
		.array(choiceSchema)
		.default([])
		.describe('How it answers the questions of whoever has to choose; its tasks first.'),
	lookAlikes: z.array(lookAlikeClueSchema).describe('The services it is confused with.'),
	remarks: z.array(remarkSchema).describe('Typed asides.'),
	sources: z.array(sourceSchema).describe('The pages that its note leans on.'),
});

export type Service = z.output<typeof serviceSchema>;
export type WorkflowStep = z.output<typeof workflowStepSchema>;
export type Neighbour = z.output<typeof neighbourSchema>;
export type LookAlikeClue = z.output<typeof lookAlikeClueSchema>;
