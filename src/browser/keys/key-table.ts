/**
 * The single keys, and what each does: press one key, or one after the other. The places that `g` leads to are called as in
 * `model/hrefs.ts`.
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
