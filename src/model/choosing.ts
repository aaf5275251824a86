import { z } from 'zod';

/** The questions that a service note answers for whoever has to choose, in the order of its table. */
export const CHOICE_QUESTIONS = [
	'task',
	'answers',
	'latency',
	'input',
	'training',
	'skills',
	'runs',
] as const;
export const choiceQuestionSchema = z.enum(CHOICE_QUESTIONS);
export type ChoiceQuestion = z.output<typeof choiceQuestionSchema>;
export const choiceQuestionLabels: Record<ChoiceQuestion, string> = {
	task: 'Task',
	answers: 'Answers',
	latency: 'Time to answer',
	input: 'Largest input',
	training: 'Your own training',
	skills: 'Least skill',
	runs: 'Runs',
};

/** What one may want done: the question from which choosing starts. */
export const CHOICE_TASKS = [
	'text',
	'speech',
	'images',
	'documents',
	'tabular',
	'time-series',
	'recommendations',
	'search',
	'generation',
	'agents',
] as const;
export const choiceTaskSchema = z.enum(CHOICE_TASKS);
export type ChoiceTask = z.output<typeof choiceTaskSchema>;
export const choiceTaskLabels: Record<ChoiceTask, string> = {
	text: 'text',
	speech: 'speech',
	images: 'images',
	documents: 'documents',
	tabular: 'tabular data',
	'time-series': 'time series',
	recommendations: 'recommendations',
	search: 'search',
	generation: 'generation',
	agents: 'agents',
};

/** The ways in which a service answers. */
export const ANSWER_WAYS = ['streaming', 'real-time', 'asynchronous', 'batch'] as const;
export const answerWaySchema = z.enum(ANSWER_WAYS);
export type AnswerWay = z.output<typeof answerWaySchema>;
export const answerWayLabels: Record<AnswerWay, string> = {
	streaming: 'streaming',
	'real-time': 'real time',
	asynchronous: 'asynchronous',
	batch: 'batch',
};

/** The order of time in which an answer comes, from the quickest. */
export const LATENCIES = ['milliseconds', 'seconds', 'minutes', 'hours'] as const;
export const latencySchema = z.enum(LATENCIES);
export type Latency = z.output<typeof latencySchema>;

/** Whether one must train on data of one's own before a service answers. */
export const TRAINING_NEEDS = ['none', 'optional', 'required'] as const;
export const trainingNeedSchema = z.enum(TRAINING_NEEDS);
export type TrainingNeed = z.output<typeof trainingNeedSchema>;

/** The least skill with which a service can be used, from the least. */
export const SKILLS = ['no-code', 'api', 'ml'] as const;
export const skillSchema = z.enum(SKILLS);
export type Skill = z.output<typeof skillSchema>;
export const skillLabels: Record<Skill, string> = {
	'no-code': 'no code',
	api: 'API calls',
	ml: 'ML',
};

/** Where a service does its work. */
export const RUN_PLACES = ['region', 'edge'] as const;
export const runPlaceSchema = z.enum(RUN_PLACES);
export type RunPlace = z.output<typeof runPlaceSchema>;
export const runPlaceLabels: Record<RunPlace, string> = {
	region: 'in a Region',
	edge: 'at the edge',
};
