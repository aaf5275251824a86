import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { guardTheme } from '../../../../src/browser/storage/theme-guard.ts';

const theme = 'starlight-theme';
const deny = (): never => {
	throw new DOMException('Denied', 'SecurityError');
};

/** A page's storage before and after the guard: its contents, and what scripts see of it. */
function guard(
	entries: Record<string, string>,
	{
		isFull = false,
		access = 'open',
	}: { isFull?: boolean; access?: 'open' | 'denied' | 'null' } = {},
): { held: Map<string, string>; storage: Pick<Storage, 'getItem' | 'setItem'> } {
	const held = new Map(Object.entries(entries));
	class Storage {
		getItem(name: string): string | null {
			if (!(this instanceof Storage)) throw new TypeError('Illegal invocation');
			return held.get(name) ?? null;
		}
		setItem(name: string, text: string): void {
			if (!(this instanceof Storage)) throw new TypeError('Illegal invocation');
			if (isFull) throw new DOMException('Full', 'QuotaExceededError');
			held.set(name, text);
		}
	}
	const own = new Storage();
	const get = { open: () => own, denied: deny, null: () => null }[access];
	const window = Object.defineProperty({}, 'localStorage', { get, configurable: true }) as Window;
	// Pages run only its source text, too.
	runInNewContext(`(${guardTheme})()`, { Storage, window });
	return { held, storage: window.localStorage };
}

test.each([
	['dark', 'dark'],
	['light', 'light'],
	['', null],
	['auto', null],
	['purple', null],
	['"]<img>', null],
	['{"theme":"dark"}', null],
	['dark\n', null],
	['x'.repeat(1_000_000), null],
])('a stored theme of %.20s is read as %s', (text, read) => {
	expect(guard({ [theme]: text }).storage.getItem(theme)).toBe(read);
});

test('a value of another program stays until the reader chooses a theme', () => {
	const { held, storage } = guard({ [theme]: 'purple' });
	storage.setItem(theme, '');
	expect(held.get(theme)).toBe('purple');
	storage.setItem(theme, 'light');
	expect(held.get(theme)).toBe('light');
	storage.setItem(theme, '');
	expect(held.get(theme)).toBe('');
});

describe.each([
	['full', { isFull: true }],
	['denied', { access: 'denied' }],
	['null', { access: 'null' }],
] as const)('where storage is %s', (_, options) => {
	test('a choice is kept for the page, and can be undone', () => {
		const { storage } = guard({}, options);
		expect(storage.getItem(theme)).toBeNull();
		storage.setItem(theme, 'light');
		expect(storage.getItem(theme)).toBe('light');
		storage.setItem(theme, '');
		expect(storage.getItem(theme)).toBeNull();
	});

	test('other entries fail as they would without the guard', () => {
		expect(() => guard({}, options).storage.setItem('guide.keys', 'off')).toThrow();
	});
});

test('choosing the system theme overrides a theme that cannot be replaced', () => {
	const { storage } = guard({ [theme]: 'dark' }, { isFull: true });
	storage.setItem(theme, '');
	expect(storage.getItem(theme)).toBe('');
});
