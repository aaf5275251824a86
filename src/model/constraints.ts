import { answerWayLabels, type AnswerWay, type Latency } from './choosing.ts';

/**
 * What a reader may insist on, each with its values and their words. A name is also the question
 * whose answer decides, and its parameter in the address of the page; `account` is decided by the
 * status.
 */
export const constraintOptions = {
	answers: answerWayLabels satisfies Record<AnswerWay, string>,
	latency: {
		milliseconds: 'milliseconds',
		seconds: 'seconds',
		minutes: 'minutes',
		hours: 'hours',
	} satisfies Record<Latency, string>,
	input: {
		'256kb': '256 KB',
		'1mb': '1 MB',
		'5mb': '5 MB',
		'25mb': '25 MB',
		'100mb': '100 MB',
		'1gb': '1 GB',
		'50gb': '50 GB',
	},
	training: { none: 'I will not train', own: 'my own data must shape it' },
	skills: { 'no-code': 'no code', 'no-ml': 'code, but no ML' },
	runs: { edge: 'on devices at the edge' },
	account: { new: 'a new one', existing: 'an existing customer’s' },
} as const;

/** What a reader may insist on, in the order of the form. */
export type Constraint = keyof typeof constraintOptions;
export const CONSTRAINTS = Object.keys(constraintOptions) as Constraint[];

export const constraintLabels: Record<Constraint, string> = {
	answers: 'Answers come',
	latency: 'Answer within',
	input: 'Size of one input',
	training: 'Training',
	skills: 'Skill at hand',
	runs: 'Where it runs',
	account: 'Account',
};

/**
 * A value of a constraint that rules a service out, as it stands in the address: `answers=batch`.
 */
export type Drop = {
	[Name in Constraint]: `${Name}=${keyof (typeof constraintOptions)[Name] & string}`;
}[Constraint];

/** The sizes of one input that are offered, in bytes. */
export const inputSizes: Record<keyof (typeof constraintOptions)['input'], number> = {
	'256kb': 256e3,
	'1mb': 1e6,
	'5mb': 5e6,
	'25mb': 25e6,
	'100mb': 100e6,
	'1gb': 1e9,
	'50gb': 50e9,
};

/** Constraints that hold unless the reader says otherwise. */
export const defaultConstraints: Partial<Record<Constraint, string>> = { account: 'new' };
