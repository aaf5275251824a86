import { expect, test } from 'vitest';
import { createHrefs } from '../../../src/model/hrefs.ts';
import { NOTE_KINDS, noteKinds } from '../../../src/model/kinds.ts';
import { getCurrent, listAllLinks, listMainLinks } from '../../../src/views/main-links.ts';

const hrefs = createHrefs('/guide/');

test('the footer links once to the page of every kind of note', () => {
	const links = listAllLinks(hrefs).map(({ href }) => href);
	expect(links).toEqual(
		expect.arrayContaining(NOTE_KINDS.map((kind) => `/guide/${noteKinds[kind].folder}/`)),
	);
	expect(new Set(links).size).toBe(links.length);
});

test('the footer starts with the links of the header', () => {
	const main = listMainLinks(hrefs);
	expect(listAllLinks(hrefs).slice(0, main.length)).toEqual(main);
});

test.each([
	['/guide/services/', 'page'],
	['/guide/services/s3/', 'true'],
	['/guide/status/', undefined],
])('the link to services is current on %s as %s', (path, current) => {
	expect(getCurrent('/guide/services/', path)).toBe(current);
});
