/**
 * The single keys and key sequences, with the action of each. The pages that `g` opens have the
 * same names as in `model/hrefs.ts`.
 */
export const keys = {
	'/': 'search',
	'[': 'prev',
	']': 'next',
	'g m': 'stages',
	'g s': 'services',
	'g c': 'choose',
	'g n': 'whatsNew',
	'g h': 'home',
	'?': 'sheet',
} as const;

export type KeyAction = (typeof keys)[keyof typeof keys];
