import { z } from 'zod';
import { dateSchema, daySchema } from '../dates.ts';
import { factSchema } from '../fact.ts';
import { getIdSchema, noteRefSchema, serviceIdSchema } from '../ids.ts';
import { remarkSchema, richTextSchema, sourceSchema, summarySchema } from '../prose.ts';
import { EXAM_LEVELS, EXAM_STATES } from '../../vocabulary.ts';
import { webAddressSchema } from '../web-address.ts';

/** Whether an exam can be taken. */
export const examStatusSchema = z.strictObject({
	state: z.enum(EXAM_STATES).describe('Whether the exam can be taken.'),
	since: dateSchema.describe('When that state began.'),
	successor: z.array(getIdSchema('exam')).default([]).describe('The exams to take instead.'),
	note: z.string().max(400).optional().describe('One sentence for the banner.'),
	source: webAddressSchema.describe('The page that says so.'),
});

/** The front matter of an exam. */
export const examIdentitySchema = z.strictObject({
	name: z.string().min(1).max(80).describe('The official name.'),
	code: z
		.string()
		.regex(/^[A-Z]{3}-C\d{2}$/, 'A code is three capitals, `-C` and two digits.')
		.describe('The exam’s code.'),
	level: z.enum(EXAM_LEVELS).describe('The level AWS gives it.'),
	status: examStatusSchema.describe('Whether the exam can be taken.'),
	checked: daySchema.describe('The day on which the whole note was last checked.'),
});

/** A task of an exam, and the pages that teach it. */
export const examTaskSchema = z.strictObject({
	number: z
		.string()
		.regex(/^\d+\.\d+$/)
		.describe('Its number in the exam guide.'),
	title: z.string().min(1).max(80).describe('What the task is about.'),
	body: richTextSchema.describe('The task in our words.'),
	teaches: z.array(noteRefSchema).describe('The pages that teach it.'),
});

/** A domain of an exam. */
export const examDomainSchema = z.strictObject({
	number: z.int().positive().describe('Its number in the exam guide.'),
	title: z.string().min(1).max(120).describe('Its title.'),
	weight: z.int().min(1).max(100).describe('Its share of the scored content, in percent.'),
	tasks: z.array(examTaskSchema).min(1, 'A domain has tasks.').describe('Its tasks.'),
});

/** An exam, as its note describes it. */
export const examSchema = z.strictObject({
	id: getIdSchema('exam').describe('Its id: the code in lower case.'),
	...examIdentitySchema.shape,
	summary: summarySchema,
	audience: richTextSchema.optional().describe('Who it is for and what it asks, as blocks.'),
	form: z.array(factSchema).describe('Questions, minutes, pass mark: each with its source.'),
	domains: z.array(examDomainSchema).describe('What it asks, by domain and task.'),
	inScope: z.array(serviceIdSchema).describe('The services that its guide lists.'),
	changes: richTextSchema.optional().describe('What moved in and out of scope, as blocks.'),
	remarks: z.array(remarkSchema).describe('Typed asides.'),
	sources: z.array(sourceSchema).describe('The pages that the note leans on.'),
});

export type Exam = z.output<typeof examSchema>;
export type ExamDomain = z.output<typeof examDomainSchema>;
export type ExamTask = z.output<typeof examTaskSchema>;
