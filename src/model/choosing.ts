/** The questions that a service note answers for a reader who has to choose, in table order. */
export const CHOICE_QUESTIONS = [
	'task',
	'answers',
	'latency',
	'input',
	'training',
	'skills',
	'runs',
] as const;
export type ChoiceQuestion = (typeof CHOICE_QUESTIONS)[number];
export const choiceQuestionLabels: Record<ChoiceQuestion, string> = {
	task: 'Task',
	answers: 'Answers',
	latency: 'Time to answer',
	input: 'Largest input',
	training: 'Your own training',
	skills: 'Least skill',
	runs: 'Runs',
};

/** What a reader may want done: the question that choosing starts from. */
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
export type ChoiceTask = (typeof CHOICE_TASKS)[number];
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
export type AnswerWay = (typeof ANSWER_WAYS)[number];
export const answerWayLabels: Record<AnswerWay, string> = {
	streaming: 'streaming',
	'real-time': 'real time',
	asynchronous: 'asynchronous',
	batch: 'batch',
};

/** The order of magnitude of the latency, from the lowest. */
export const LATENCIES = ['milliseconds', 'seconds', 'minutes', 'hours'] as const;
export type Latency = (typeof LATENCIES)[number];

/** Whether a service answers only after training on your own data. */
export const TRAINING_NEEDS = ['none', 'optional', 'required'] as const;

/** The minimum skill that a service requires, from the lowest. */
export const SKILLS = ['no-code', 'api', 'ml'] as const;
export type Skill = (typeof SKILLS)[number];
export const skillLabels: Record<Skill, string> = {
	'no-code': 'no code',
	api: 'API calls',
	ml: 'ML',
};

/** Where a service runs. */
export const RUN_PLACES = ['region', 'edge'] as const;
export type RunPlace = (typeof RUN_PLACES)[number];
export const runPlaceLabels: Record<RunPlace, string> = {
	region: 'in a Region',
	edge: 'at the edge',
};
