import { answerWayLabels, type AnswerWay, type Latency } from './choosing.ts';

/**
 * The constraints that a reader can set, with their values and labels. A name is also the question
 * whose answer decides, and the parameter in the page's address. The status decides `account`.
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

/** The constraints that a reader can set, in the order of the form. */
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

/** A constraint value that excludes a service, as in the address: `answers=batch`. */
export type Drop = {
	[Name in Constraint]: `${Name}=${keyof (typeof constraintOptions)[Name] & string}`;
}[Constraint];

/** The input sizes that the form offers, in bytes. */
export const inputSizes: Record<keyof (typeof constraintOptions)['input'], number> = {
	'256kb': 256e3,
	'1mb': 1e6,
	'5mb': 5e6,
	'25mb': 25e6,
	'100mb': 100e6,
	'1gb': 1e9,
	'50gb': 50e9,
};

/** The default constraints. */
export const defaultConstraints: Partial<Record<Constraint, string>> = { account: 'new' };
