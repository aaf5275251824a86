import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Complaint, formatFailure } from '../../../src/commands/failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An error as the file system throws it. */
const systemError = (code: string, path?: string) =>
	Object.assign(new Error(`${code}: some words, open '${path}'`), { code, path });

test.each([
	['ENOSPC', 'The disk is full'],
	['EDQUOT', 'quota is used up'],
	['EACCES', 'Permission denied'],
	['EPERM', 'does not permit'],
	['EROFS', 'read-only'],
	['ENOENT', 'does not exist'],
	['ENOTDIR', 'is not a folder'],
	['EISDIR', 'is a folder'],
	['EMFILE', 'Too many files'],
	['ELOOP', 'leads back to itself'],
])('%s is explained with the name of the file', (code, reason) => {
	const text = formatFailure(systemError(code, join(process.cwd(), 'dist.next/index.html')));
	expect(text).toContain(reason);
	expect(text).toContain('`dist.next/index.html`');
	expect(text).toMatch(/^[^\n]+\.$|4096$/);
});

test('finds a file system error inside the error of a library', () => {
	const inner = systemError('ENOSPC', '/data/dist/a.html');
	const outer = new Error('Rendering failed', { cause: new Error('wrapped', { cause: inner }) });
	expect(formatFailure(outer)).toBe(
		'The disk is full: `/data/dist/a.html` could not be written. Free some space.',
	);
});

test('explains a missing file, and a folder where a file is needed', () => {
	for (const path of [join(folder, 'none'), folder]) {
		let caught: unknown;
		try {
			readFileSync(path);
		} catch (error) {
			caught = error;
		}
		expect(formatFailure(caught)).toMatch(/does not exist|a folder|Permission/);
	}
});

test('a compiler error keeps its message, hint and place', () => {
	const error = Object.assign(new Error('Unexpected token'), {
		loc: { file: join(process.cwd(), 'src/pages/index.astro'), line: 3, column: 7 },
		hint: 'Close the tag.',
	});
	expect(formatFailure(error)).toBe(
		'The command failed: Unexpected token\n ' +
			' at src/pages/index.astro:3:7\nClose the tag.\nSet DEBUG=1 for the whole stack.',
	);
});

test('a full disk that the bundler ran into is reported as full', () => {
	const message =
		'Build failed with 1 error:\n\nFailed to write file in /data/dist.next/a.mjs\n\nCaused ' +
		'by:\n    No space left on device (os error 28)\n\nStack backtrace:\n ' +
		'  0: <unknown>';
	expect(formatFailure(new Error(message))).toMatch(
		/^The disk is full: `\/data\/dist\.next\/a\.mjs`/,
	);
});

test('colors and the stack are removed from a message', () => {
	const text = formatFailure(
		new Error('\u001B[31mBroken\u001B[0m\n    at one (file.js:1:2)\n    at two'),
	);
	expect(text).toMatch(/^The command failed: Broken\n/);
	expect(text).not.toContain('at two');
});

test('a complaint is printed as its message, with or without DEBUG', () => {
	expect(formatFailure(new Complaint('Say it.'))).toBe('Say it.');
	expect(formatFailure(new Complaint('Say it.'), true)).toBe('Say it.');
	expect(formatFailure('thrown text')).toBe('The command failed: thrown text');
});
