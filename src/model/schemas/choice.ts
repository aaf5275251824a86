import { z } from 'zod';
import {
	ANSWER_WAYS,
	CHOICE_TASKS,
	LATENCIES,
	RUN_PLACES,
	SKILLS,
	TRAINING_NEEDS,
} from '../choosing.ts';
import { daySchema } from './dates.ts';
import { sourceLinkSchema } from './prose.ts';

const factEvidenceSchema = z.strictObject({
	kind: z.literal('fact').describe('One of the service’s own facts says so.'),
	label: z.string().min(1).max(120).describe('The label of the fact, which has source and day.'),
});

/** The source of an answer: a fact of the same note, or a page and the day it was read. */
export const choiceEvidenceSchema = z.discriminatedUnion('kind', [
	factEvidenceSchema,
	z.strictObject({
		kind: z.literal('page').describe('A page says so.'),
		source: sourceLinkSchema.describe('The page.'),
		checked: daySchema.describe('The day the answer was compared with it.'),
	}),
]);

const evidence = choiceEvidenceSchema.describe('What the answer leans on.');

/**
 * How a service answers one question of a reader who has to choose. A question without an answer
 * rules nothing out.
 */
export const choiceSchema = z.discriminatedUnion('question', [
	z.strictObject({
		question: z.literal('task').describe('What one may want done.'),
		answers: z.array(z.enum(CHOICE_TASKS)).min(1).describe('The tasks it is a candidate for.'),
		evidence,
	}),
	z.strictObject({
		question: z.literal('answers').describe('How answers come.'),
		answers: z.array(z.enum(ANSWER_WAYS)).min(1).describe('Every way in which it answers.'),
		evidence,
	}),
	z.strictObject({
		question: z.literal('latency').describe('How soon an answer comes.'),
		answers: z.array(z.enum(LATENCIES)).length(1).describe('The order of time.'),
		evidence,
	}),
	z.strictObject({
		question: z.literal('input').describe('How large one input may be.'),
		evidence: factEvidenceSchema.describe('The fact that is the limit, a number of bytes.'),
	}),
	z.strictObject({
		question: z.literal('training').describe('Whether one must train on data of one’s own first.'),
		answers: z.array(z.enum(TRAINING_NEEDS)).length(1).describe('The need.'),
		evidence,
	}),
	z.strictObject({
		question: z.literal('skills').describe('What one must be able to do.'),
		answers: z
			.array(z.enum(SKILLS))
			.length(1)
			.describe('The least skill with which it can be used.'),
		evidence,
	}),
	z.strictObject({
		question: z.literal('runs').describe('Where it does its work.'),
		answers: z.array(z.enum(RUN_PLACES)).min(1).describe('Every place where it can run.'),
		evidence,
	}),
]);

export type Choice = z.output<typeof choiceSchema>;
export type ChoiceEvidence = z.output<typeof choiceEvidenceSchema>;
