import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	ensureBuild,
	findPlaces,
	prepare,
	recover,
	replace,
} from '../../../src/commands/out-folder.ts';

let folder: string;
let dist: string;
beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'field-guide-')));
	dist = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a build of one page to a folder. */
function put(path: string, text: string): void {
	mkdirSync(path, { recursive: true });
	writeFileSync(join(path, 'index.html'), text);
}
const read = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

/** What a build does, without the pages. */
function build(text: string): void {
	const places = findPlaces(dist);
	recover(places);
	prepare(places);
	put(places.next, text);
	replace(places);
	recover(places);
}

test.each([
	['no folder', () => undefined],
	['an empty folder', () => mkdirSync(dist)],
	['the last build', () => put(dist, 'last')],
	['what a killed build left', () => (put(dist, 'last'), put(`${dist}.next`, 'half'))],
	['an old build not yet removed', () => (put(dist, 'last'), put(`${dist}.old`, 'older'))],
])('a build replaces %s and leaves no other folder behind', (_, before) => {
	before();
	build('new');
	expect(read(dist)).toBe('new');
	expect(['next', 'old'].filter((name) => existsSync(`${dist}.${name}`))).toEqual([]);
});

test('a build through a symbolic link goes to its target, and the link stays', () => {
	mkdirSync(join(folder, 'web'));
	symlinkSync('web', dist);
	for (const text of ['first', 'second']) {
		build(text);
		expect(read(join(folder, 'web'))).toBe(text);
		expect(read(dist)).toBe(text);
	}
});

test('a build killed in the middle of a replacement is repaired, even behind a link', () => {
	put(`${dist}.old`, 'last');
	put(`${dist}.next`, 'new');
	recover(findPlaces(dist));
	expect(read(dist)).toBe('last');

	rmSync(dist, { recursive: true });
	put(join(folder, 'web.old'), 'last behind the link');
	symlinkSync('web', dist);
	recover(findPlaces(dist));
	expect(read(dist)).toBe('last behind the link');
});

test.each([
	['a file', () => writeFileSync(dist, ''), 'is not a folder'],
	[
		'a link to a file',
		() => (writeFileSync(join(folder, 'f'), ''), symlinkSync('f', dist)),
		'not a folder',
	],
	['a link to a missing folder', () => symlinkSync('none', dist), 'does not exist'],
	['a link to itself', () => symlinkSync('dist', dist), 'leads back to itself'],
	['a link to the project', () => symlinkSync(process.cwd(), dist), 'holds the project itself'],
	['a link to a folder above it', () => symlinkSync('/', dist), 'holds the project itself'],
	[
		'a link to other files',
		() => {
			mkdirSync(join(folder, 'photos'));
			writeFileSync(join(folder, 'photos/a.png'), '');
			symlinkSync('photos', dist);
		},
		'files that are not a build',
	],
])('%s instead of the site is rejected before the build', (_, before, reason) => {
	before();
	expect(() => findPlaces(dist)).toThrow(reason);
});

test('a failed replacement restores the last build', () => {
	put(dist, 'last');
	const places = findPlaces(dist);
	expect(() => replace(places)).toThrow('ENOENT');
	expect(read(dist)).toBe('last');
});

test('a folder without the pages that every build has is not a build', () => {
	expect(() => ensureBuild(dist)).toThrow('There is no build');
	mkdirSync(dist);
	expect(() => ensureBuild(dist)).toThrow('There is no build');
	put(dist, 'home');
	expect(() => ensureBuild(dist)).toThrow('it has no 404.html');
	writeFileSync(join(dist, '404.html'), '');
	expect(() => ensureBuild(dist)).not.toThrow();
});
