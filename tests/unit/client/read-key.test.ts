import { expect, test } from 'vitest';
import { PATIENCE, readKey, type KeyPress, type KeyState } from '../../../src/client/read-key.ts';

const press = (key: string, given: Partial<KeyPress> = {}): KeyPress => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	repeat: false,
	isComposing: false,
	defaultPrevented: false,
	timeStamp: 10_000,
	...given,
});
const free: KeyState = { isTaken: false, isOff: false };
const afterG = { ...free, waitingSince: 10_000 - PATIENCE };

test.each<[string, KeyState, KeyPress, object]>([
	['/ searches', free, press('/'), { action: 'search' }],
	['[ goes back', free, press('['), { action: 'prev' }],
	['] goes on', free, press(']'), { action: 'next' }],
	['? opens the sheet', free, press('?'), { action: 'sheet' }],
	['g waits', free, press('g'), { waitingSince: 10_000 }],
	['g then m, at the last moment, goes to the map', afterG, press('m'), { action: 'stages' }],
	['g then h goes home', afterG, press('h'), { action: 'home' }],
	['g then s goes to the services', afterG, press('s'), { action: 'services' }],
	['g then c chooses', afterG, press('c'), { action: 'choose' }],
	['g then n goes to what is new', afterG, press('n'), { action: 'whatsNew' }],
	['m a moment too late does nothing', { ...free, waitingSince: 9_999 - PATIENCE }, press('m'), {}],
	['m alone does nothing', free, press('m'), {}],
	['g then g waits anew', afterG, press('g'), { waitingSince: 10_000 }],
	['g then / still searches', afterG, press('/'), { action: 'search' }],
	['with the capitals locked, keys are the same', afterG, press('M'), { action: 'stages' }],
	['Ctrl+K searches', free, press('k', { ctrlKey: true }), { action: 'search' }],
	['Cmd+K searches', free, press('K', { metaKey: true }), { action: 'search' }],
	[
		'Ctrl+K searches from a field',
		{ ...free, isTaken: true },
		press('k', { ctrlKey: true }),
		{ action: 'search' },
	],
	[
		'Ctrl+K searches with single keys off',
		{ ...free, isOff: true },
		press('k', { ctrlKey: true }),
		{ action: 'search' },
	],
	['Ctrl+Alt+K is not ours', free, press('k', { ctrlKey: true, altKey: true }), {}],
	['Ctrl+/ is not ours', free, press('/', { ctrlKey: true }), {}],
	['Cmd+[ is the browser’s way back', free, press('[', { metaKey: true }), {}],
	['Alt+[ is not ours', free, press('[', { altKey: true }), {}],
	['a key in a field or a dialog is theirs', { ...free, isTaken: true }, press('/'), {}],
	['a g in a field waits for nothing', { ...free, isTaken: true }, press('g'), {}],
	['a key that is off does nothing', { ...free, isOff: true }, press('?'), {}],
	['a key held down acts once', free, press(']', { repeat: true }), {}],
	['a key of a composition is part of a word', free, press('/', { isComposing: true }), {}],
	[
		'a key that somebody took is taken',
		free,
		press('k', { ctrlKey: true, defaultPrevented: true }),
		{},
	],
	['any other key does nothing', free, press('x'), {}],
])('%s', (_, state, pressed, judged) => {
	expect(readKey(state, pressed)).toEqual(judged);
});
