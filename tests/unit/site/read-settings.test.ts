import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/site/read-settings.ts';

const readBase = (value?: string) => readSettings({ BASE_PATH: value }).basePath;

describe('BASE_PATH', () => {
	test.each([
		[undefined, '/'],
		['', '/'],
		['/', '/'],
		['guide', '/guide/'],
		['/guide', '/guide/'],
		['guide/', '/guide/'],
		['/ml/guide/', '/ml/guide/'],
		['/führer/', '/f%C3%BChrer/'],
		['/fu\u0308hrer/', '/f%C3%BChrer/'],
		['/f%C3%BChrer/', '/f%C3%BChrer/'],
		['/f%c3%bchrer/', '/f%C3%BChrer/'],
		['/日本/', '/%E6%97%A5%E6%9C%AC/'],
		['/my guide/', '/my%20guide/'],
		['/my%20guide/', '/my%20guide/'],
		['/%67uide/', '/guide/'],
		['/v1.2_x~y/@scope/a+b/', '/v1.2_x~y/@scope/a+b/'],
	])('%j publishes under %s', (value, path) => {
		expect(readBase(value)).toBe(path);
	});

	test.each([
		['C:/Program Files/Git/guide/', 'MSYS_NO_PATHCONV=1'],
		['/C:/Program Files/Git/', 'MSYS_NO_PATHCONV=1'],
		['d:\\guide\\', 'MSYS_NO_PATHCONV=1'],
		['https://example.com/guide/', 'is a whole address'],
		['mailto:x', 'is a whole address'],
		['//example.com/', 'two slashes'],
		['/ml//guide/', 'two slashes'],
		['/../guide/', 'holds `..`'],
		['/./guide/', 'holds `.`'],
		['/%2e%2e/guide/', 'holds `%2e%2e`'],
		['\\guide\\', 'holds `\\`'],
		['/guide?x=1', 'holds `?`'],
		['/guide#x', 'holds `#`'],
		['/a%2Fb/', 'holds `/`'],
		['/a%5Cb/', 'holds `\\`'],
		['/a%00b/', 'holds `\0`'],
		['/100%/', 'holds a `%`'],
		['/%E0%A4%A/', 'holds a `%`'],
		['/"quoted"/', 'holds `"`'],
		['/<b>/', 'holds `<`'],
		['/a&b/', 'holds `&`'],
		['/a\u202Eb/', 'holds `\u202E`'],
		['/a\nb/', 'holds `\n`'],
		[' ', 'spaces at its start or end'],
		['/guide/ ', 'spaces at its start or end'],
		['/ guide/', 'a segment that begins or ends with a space'],
	])('%j is rejected by name, with the reason', (value, reason) => {
		const read = () => readBase(value);
		expect(read).toThrow(`BASE_PATH is \`${value}\`, which `);
		expect(read).toThrow(reason);
	});

	test('an accepted path stays the same in a URL and when it is read again', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webPath()), (value) => {
				let path: string;
				try {
					path = readBase(value);
				} catch (error) {
					expect(String(error)).toContain('BASE_PATH');
					return;
				}
				expect(new URL(path, 'https://example.com').pathname).toBe(path);
				expect(readBase(path)).toBe(path);
			}),
		);
	});
});

describe('SITE_URL and EDIT_URL', () => {
	test.each([
		['https://example.com', 'https://example.com'],
		['https://example.com/', 'https://example.com'],
		['http://localhost:8080', 'http://localhost:8080'],
		['https://bücher.example', 'https://xn--bcher-kva.example'],
	])('SITE_URL %s is the origin %s', (value, origin) => {
		expect(readSettings({ SITE_URL: value }).siteUrl).toBe(origin);
	});

	test.each([
		['example.com', 'is no web address'],
		['//example.com', 'is no web address'],
		['https://', 'is no web address'],
		['ftp://example.com', 'is no web address'],
		['javascript:alert(1)', 'is no web address'],
		['https://user:pass@example.com', 'user name or password'],
		['https://example.com/?q', '`?` or `#`'],
		['https://example.com/#x', '`?` or `#`'],
		['https://exa mple.com', 'is no web address'],
		[' ', 'spaces at its start or end'],
		['https://example.com\n', 'spaces at its start or end'],
	])('%j is rejected by name in both', (value, reason) => {
		for (const name of ['SITE_URL', 'EDIT_URL']) {
			const read = () => readSettings({ [name]: value });
			expect(read).toThrow(`${name} is \`${value}\`, which `);
			expect(read).toThrow(reason);
		}
	});

	test('a path in SITE_URL belongs in BASE_PATH', () => {
		expect(() => readSettings({ SITE_URL: 'https://example.com/guide/' })).toThrow(
			'Put `/guide/` into BASE_PATH',
		);
	});

	test('EDIT_URL gets one slash at its end', () => {
		for (const end of ['', '/', '//'])
			expect(readSettings({ EDIT_URL: `https://example.com/edit${end}` }).editUrl).toBe(
				'https://example.com/edit/',
			);
	});

	test('all problems are reported at once', () => {
		const read = () => readSettings({ SITE_URL: 'x', BASE_PATH: '..', EDIT_URL: 'y' });
		expect(read).toThrow(/^SITE_URL is .*\nBASE_PATH is .*\nEDIT_URL is .*$/);
	});

	test('without settings the guide has its default URL', () => {
		expect(readSettings({})).toEqual(readSettings({ SITE_URL: '', BASE_PATH: '', EDIT_URL: '' }));
	});
});
