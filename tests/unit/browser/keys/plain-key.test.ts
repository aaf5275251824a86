import { expect, test } from 'vitest';
import { isComposing, isPlain, type HeldKeys } from '../../../../src/browser/keys/plain-key.ts';

const press = (given: Partial<HeldKeys> = {}): HeldKeys => ({
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	isComposing: false,
	keyCode: 40,
	...given,
});

test('a key by itself is plain', () => {
	expect(isPlain(press())).toBe(true);
	expect(isComposing(press())).toBe(false);
});

test.each(['shiftKey', 'ctrlKey', 'altKey', 'metaKey'] as const)(
	'with %s held it is not, but part of no composition',
	(held) => {
		expect(isPlain(press({ [held]: true }))).toBe(false);
		expect(isComposing(press({ [held]: true }))).toBe(false);
	},
);

test.each<[string, Partial<HeldKeys>]>([
	['while a word is composed', { isComposing: true }],
	['that an input method takes, as Chrome reports it', { isComposing: true, keyCode: 229 }],
	['that has ended the composition before it is reported, as in Safari', { keyCode: 229 }],
])('a key %s belongs to the input method', (_, given) => {
	expect(isComposing(press(given))).toBe(true);
	expect(isPlain(press(given))).toBe(false);
});
