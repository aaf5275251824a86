import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Door from '../../../../src/browser/storage/local-entries.ts';
import type * as Texts from '../../../../src/browser/storage/local-texts.ts';
import { keysEntry } from '../../../../src/browser/storage/keys-entry.ts';
import { seenEntry } from '../../../../src/browser/storage/seen-entry.ts';
import { visitEntry } from '../../../../src/browser/storage/visit-entry.ts';
import { stubLocalStorage } from '../../../support/local-storage.ts';

let door: typeof Door;
let texts: typeof Texts;

beforeEach(async () => {
	// Each test has a page of its own, which holds nothing.
	vi.resetModules();
	door = await import('../../../../src/browser/storage/local-entries.ts');
	texts = await import('../../../../src/browser/storage/local-texts.ts');
});
afterEach(() => vi.unstubAllGlobals());

const visit = { day: '2026-11-25', versions: ['b', 'a'] };
const aside = '{"form":1,"names":["visit"]}';

test('a value that is set can be read again, and is stored under its name', () => {
	const held = stubLocalStorage();
	expect(door.getEntry(visitEntry)).toBeUndefined();
	expect(door.setEntry(visitEntry, visit)).toBe(true);
	expect(door.getEntry(visitEntry)).toEqual(visit);
	expect(Object.fromEntries(held)).toEqual({ 'guide.visit': '2026-11-25 b a' });
	door.removeEntry(visitEntry);
	expect(held.size).toBe(0);
});

describe('a damaged entry', () => {
	test('is set aside, counts as missing, is reported once, and affects no other entry', () => {
		const entries = { 'guide.visit': 'yesterday', 'guide.keys': 'off' };
		const held = stubLocalStorage({ entries });
		expect(door.getEntry(visitEntry)).toBeUndefined();
		expect(Object.fromEntries(held)).toEqual({
			'guide.keys': 'off',
			'guide.visit.damaged': 'yesterday',
			'guide.aside': aside,
		});
		expect(door.getEntry(keysEntry)).toBe('off');
		expect(door.takeTrouble(['keys'])).toBeUndefined();
		expect(door.takeTrouble(['visit'])).toBe('damaged');
		expect(door.takeTrouble(['visit'])).toBeUndefined();
		expect(held.has('guide.aside')).toBe(false);
	});

	test('is reported by another page too', async () => {
		stubLocalStorage({ entries: { 'guide.visit': 'yesterday' } });
		door.getEntry(visitEntry);
		vi.resetModules();
		const next = await import('../../../../src/browser/storage/local-entries.ts');
		expect(next.takeTrouble(['visit', 'seen'])).toBe('damaged');
	});

	test('is set aside before it is overwritten', () => {
		const held = stubLocalStorage({ entries: { 'guide.visit': 'yesterday' } });
		expect(door.setEntry(visitEntry, visit)).toBe(true);
		expect(held.get('guide.visit.damaged')).toBe('yesterday');
		expect(held.get('guide.visit')).toBe('2026-11-25 b a');
	});

	test('does not replace another one that was set aside', () => {
		const held = stubLocalStorage();
		const damaged = Array.from({ length: 12 }, (_, index) => `damage ${index}`);
		for (const text of [...damaged, 'damage 3']) {
			held.set('guide.visit', text);
			door.getEntry(visitEntry);
		}
		const kept = [...held].filter(([name]) => name.startsWith('guide.visit.damaged'));
		expect(kept.map(([, text]) => text)).toEqual(damaged.slice(0, 9));
	});

	test('stays, with nothing written over it, once nine others are set aside', () => {
		const held = stubLocalStorage();
		for (const text of Array.from({ length: 10 }, (_, index) => `damage ${index}`)) {
			held.set('guide.visit', text);
			door.getEntry(visitEntry);
		}
		expect(door.setEntry(visitEntry, visit)).toBe(false);
		expect(held.get('guide.visit')).toBe('damage 9');
	});

	test('stays and is not overwritten if there is no room to set it aside', () => {
		const entries = { 'guide.visit': 'yesterday' };
		const held = stubLocalStorage({ entries, hasRoomFor: (name) => name in entries });
		expect(door.getEntry(visitEntry)).toBeUndefined();
		expect(door.setEntry(visitEntry, visit)).toBe(false);
		expect(Object.fromEntries(held)).toEqual(entries);
		expect(door.takeTrouble(['visit'])).toBe('damaged');
		door.forgetEntry(visitEntry);
		expect(held.size).toBe(0);
		expect(door.setEntry(visitEntry, visit)).toBe(true);
	});

	test('can still be found if the list of entries set aside is damaged too', () => {
		const held = stubLocalStorage({ entries: { 'guide.visit': 'x', 'guide.aside': 'y' } });
		door.getEntry(visitEntry);
		expect(Object.fromEntries(held)).toEqual({
			'guide.visit.damaged': 'x',
			'guide.aside.damaged': 'y',
			'guide.aside': aside,
		});
	});
});

describe('an entry of a newer version', () => {
	const newer = '{"form":3,"somehow":"else"}';

	test('is not read, moved, overwritten or removed, and is reported', () => {
		const held = stubLocalStorage({ entries: { 'guide.visit': newer } });
		expect(door.getEntry(visitEntry)).toBeUndefined();
		expect(door.setEntry(visitEntry, visit)).toBe(false);
		door.removeEntry(visitEntry);
		expect(Object.fromEntries(held)).toEqual({ 'guide.visit': newer });
		expect(door.takeTrouble(['visit'])).toBe('newer');
		expect(door.takeTrouble(['visit'])).toBeUndefined();
	});

	test('that another tab writes meanwhile is not overwritten', () => {
		const held = stubLocalStorage({ entries: { 'guide.visit': '2026-11-20 a' } });
		expect(door.getEntry(visitEntry)).toBeDefined();
		held.set('guide.visit', newer);
		expect(door.setEntry(visitEntry, visit)).toBe(false);
		expect(held.get('guide.visit')).toBe(newer);
	});

	test('keeps a choice only for the page', () => {
		const held = stubLocalStorage({ entries: { 'guide.keys': newer } });
		expect(door.keepEntry(keysEntry, 'off')).toBe(false);
		expect(door.getEntry(keysEntry)).toBe('off');
		door.removeEntry(keysEntry);
		expect(door.getEntry(keysEntry)).toBeUndefined();
		expect(held.get('guide.keys')).toBe(newer);
	});

	test('is removed when the reader asks to forget it', () => {
		const held = stubLocalStorage({ entries: { 'guide.seen': newer } });
		door.forgetEntry(seenEntry);
		expect(held.size).toBe(0);
	});
});

test('forgetting removes entries set aside, and no others', () => {
	const held = stubLocalStorage({
		entries: { 'guide.visit': 'yesterday', 'guide.keys': 'off', theme: 'dark' },
	});
	door.getEntry(visitEntry);
	door.forgetEntry(visitEntry);
	expect(Object.fromEntries(held)).toEqual({ 'guide.keys': 'off', theme: 'dark' });
	expect(door.takeTrouble(['visit'])).toBeUndefined();
});

test('a choice that cannot be stored is kept for the page', () => {
	stubLocalStorage({ isFull: true });
	expect(door.keepEntry(keysEntry, 'off')).toBe(false);
	expect(door.getEntry(keysEntry)).toBe('off');
	expect(texts.peekText('keys')).toBe('off');
	stubLocalStorage();
	door.removeEntry(keysEntry);
	expect(door.getEntry(keysEntry)).toBeUndefined();
});

test.each([
	['missing', undefined],
	['null', null],
])('storage that is %s holds nothing and throws nothing', (_, storage) => {
	vi.stubGlobal('localStorage', storage);
	expect(door.getEntry(visitEntry)).toBeUndefined();
	expect(door.setEntry(visitEntry, visit)).toBe(false);
	door.removeEntry(visitEntry);
	door.forgetEntry(visitEntry);
	expect(door.takeTrouble(['visit'])).toBeUndefined();
});

test('denied storage is empty and does not throw', () => {
	const get = (): never => {
		throw new DOMException('Access is denied for this document.', 'SecurityError');
	};
	Object.defineProperty(globalThis, 'localStorage', { get, configurable: true });
	expect(door.getEntry(visitEntry)).toBeUndefined();
	expect(door.setEntry(visitEntry, visit)).toBe(false);
	expect(door.keepEntry(keysEntry, 'off')).toBe(false);
	expect(door.getEntry(keysEntry)).toBe('off');
	Reflect.deleteProperty(globalThis, 'localStorage');
});

test.each([['off'], ['on'], ['{"form":1}'], ['{"theme":"off"}'], ['']])(
	'the text %j means the same to the keys of every page as to the reader of the entry',
	(text) => {
		stubLocalStorage({ entries: { 'guide.keys': text } });
		expect(texts.peekText('keys') === 'off').toBe(door.getEntry(keysEntry) === 'off');
	},
);
