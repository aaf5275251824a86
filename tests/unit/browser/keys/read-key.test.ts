import { describe, expect, test } from 'vitest';
import {
	PATIENCE,
	readKey,
	type KeyPress,
	type KeyState,
} from '../../../../src/browser/keys/read-key.ts';

const press = (key: string, given: Partial<KeyPress> = {}): KeyPress => ({
	key,
	code: '',
	keyCode: 0,
	shiftKey: false,
	getModifierState: () => false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	repeat: false,
	isComposing: false,
	defaultPrevented: false,
	timeStamp: 10_000,
	...given,
});
const free: KeyState = { isTaken: false, isOff: false, isMac: false };
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
	['Alt+[ is not ours', free, press('[', { altKey: true, code: 'BracketLeft' }), {}],
	['a key in a field or a dialog is theirs', { ...free, isTaken: true }, press('/'), {}],
	['a g in a field waits for nothing', { ...free, isTaken: true }, press('g'), {}],
	['a key that is off does nothing', { ...free, isOff: true }, press('?'), {}],
	['a key held down acts once', free, press(']', { repeat: true }), {}],
	['a key of a composition is part of a word', free, press('/', { isComposing: true }), {}],
	[
		'a key that was already handled stays handled',
		free,
		press('k', { ctrlKey: true, defaultPrevented: true }),
		{},
	],
	['any other key does nothing', free, press('x'), {}],
])('%s', (_, state, pressed, judged) => {
	expect(readKey(state, pressed)).toEqual(judged);
});

const altGr = { getModifierState: (name: string) => name === 'AltGraph' };
const onMac = { ...free, isMac: true };

describe('a key counts as the character it types, on every keyboard', () => {
	test.each<[string, KeyState, KeyPress, object]>([
		[
			'German Mac: Option+6 is ]',
			onMac,
			press(']', { altKey: true, code: 'Digit6' }),
			{ action: 'next' },
		],
		[
			'German Mac: Option+5 is [',
			onMac,
			press('[', { altKey: true, code: 'Digit5' }),
			{ action: 'prev' },
		],
		[
			'Option+6, on a system with another name',
			free,
			press(']', { altKey: true, code: 'Digit6' }),
			{ action: 'next' },
		],
		[
			'Spanish Mac: Option and the key left of it is [',
			onMac,
			press('[', { altKey: true, code: 'BracketLeft' }),
			{ action: 'prev' },
		],
		[
			'French Mac: Option+Shift+5 is [',
			onMac,
			press('[', { altKey: true, shiftKey: true, code: 'Digit5' }),
			{ action: 'prev' },
		],
		[
			'German Windows: AltGr+9 is ], reported with Ctrl and Alt',
			free,
			press(']', { ...altGr, ctrlKey: true, altKey: true, code: 'Digit9' }),
			{ action: 'next' },
		],
		[
			'German Windows: AltGr+9 is ], without them',
			free,
			press(']', { ...altGr, code: 'Digit9' }),
			{ action: 'next' },
		],
		[
			'German Linux: AltGr+8 is [',
			free,
			press('[', { ...altGr, code: 'Digit8' }),
			{ action: 'prev' },
		],
		[
			'German: Shift+7 is /',
			free,
			press('/', { shiftKey: true, code: 'Digit7' }),
			{ action: 'search' },
		],
		[
			'German: Shift+ß is ?',
			free,
			press('?', { shiftKey: true, code: 'Minus' }),
			{ action: 'sheet' },
		],
		[
			'American: Shift+/ is ?',
			free,
			press('?', { shiftKey: true, code: 'Slash' }),
			{ action: 'sheet' },
		],
		[
			'French: Shift+: is /',
			free,
			press('/', { shiftKey: true, code: 'Period' }),
			{ action: 'search' },
		],
		[
			'Dvorak: the key is where it is',
			free,
			press('/', { code: 'BracketLeft' }),
			{ action: 'search' },
		],
		[
			'Russian: Ctrl+K is where K is',
			free,
			press('л', { ctrlKey: true, code: 'KeyK' }),
			{ action: 'search' },
		],
		[
			'Greek: Cmd+K is where K is',
			onMac,
			press('κ', { metaKey: true, code: 'KeyK' }),
			{ action: 'search' },
		],
		[
			'Dvorak: Ctrl+K is what is typed',
			free,
			press('k', { ctrlKey: true, code: 'KeyV' }),
			{ action: 'search' },
		],
		['Dvorak: Ctrl+T is not Ctrl+K', free, press('t', { ctrlKey: true, code: 'KeyK' }), {}],
	])('%s', (_, state, pressed, judged) => {
		expect(readKey(state, pressed)).toEqual(judged);
	});
});

describe('a key with a modifier is ignored', () => {
	test.each<[string, KeyState, KeyPress]>([
		['Alt+]', free, press(']', { altKey: true, code: 'BracketRight' })],
		['Alt+/', free, press('/', { altKey: true, code: 'Slash' })],
		['Alt+g', free, press('g', { altKey: true, code: 'KeyG' })],
		['Alt+m after g', afterG, press('m', { altKey: true, code: 'KeyM' })],
		['Option+g, which types ©', onMac, press('©', { altKey: true, code: 'KeyG' })],
		['Option+k with Cmd', onMac, press('˚', { altKey: true, metaKey: true, code: 'KeyK' })],
		['Shift+G', free, press('G', { shiftKey: true })],
		['Shift+M after g', afterG, press('M', { shiftKey: true })],
		['Shift+[, which types {', free, press('{', { shiftKey: true, code: 'BracketLeft' })],
		['Ctrl+Shift+K', free, press('K', { ctrlKey: true, shiftKey: true })],
		['Ctrl+Cmd+K', onMac, press('k', { ctrlKey: true, metaKey: true })],
		['Ctrl+Alt+K', free, press('k', { ctrlKey: true, altKey: true, code: 'KeyK' })],
		['AltGr+K, which types another letter', free, press('ĸ', { ...altGr, code: 'KeyK' })],
		['Cmd+AltGr+]', onMac, press(']', { ...altGr, metaKey: true, code: 'Digit6' })],
		['Ctrl+]', free, press(']', { ctrlKey: true, code: 'BracketRight' })],
		['a dead key', free, press('Dead', { code: 'BracketRight' })],
	])('%s', (_, state, pressed) => {
		expect(readKey(state, pressed)).toEqual({});
	});
});

describe('a key of a composition is ignored', () => {
	test.each<[string, KeyPress]>([
		['while it goes on', press('[', { isComposing: true })],
		['as Chrome reports it', press('Process', { isComposing: true, keyCode: 229 })],
		['as Safari reports the one that ends it', press('/', { keyCode: 229 })],
		['with Ctrl', press('k', { ctrlKey: true, isComposing: true })],
		['with Option', press(']', { altKey: true, code: 'Digit6', keyCode: 229 })],
	])('%s', (_, pressed) => {
		expect(readKey(free, pressed)).toEqual({});
	});
});

test.each(['constructor', '__proto__', 'toString'])('a key named %s does nothing', (key) => {
	expect(readKey(free, press(key)).action).toBeUndefined();
});
