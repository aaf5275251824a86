import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listSecurityProblems, SECURITY_FILE } from '../../../src/commands/security-txt.ts';

const CONTACT = 'Contact: https://example.com/report';
const EXPIRES = 'Expires: 2027-06-01T00:00:00Z';
const DAY = '2026-12-01';

test.each<[string, string, string[]]>([
	['with both fields', `${CONTACT}\n${EXPIRES}\n`, []],
	['with comments and more fields', `# Hello\n\n${CONTACT}\n${EXPIRES}\nCanonical: a\n`, []],
	['that is empty', '', ['has no `Contact`', 'has no `Expires`']],
	[
		'with a bare mail address',
		`Contact: a@example.com\n${EXPIRES}`,
		['has a `Contact` that is no address: `a@example.com`'],
	],
	[
		'with a time that is none',
		`${CONTACT}\nExpires: next year`,
		['has an `Expires` that is no time in UTC: `next year`'],
	],
	['with two ends', `${CONTACT}\n${EXPIRES}\n${EXPIRES}`, ['has more than one `Expires`']],
	[
		'that is a page of HTML',
		`${CONTACT}\n${EXPIRES}\n<html>`,
		['has a line that is no field: `<html>`'],
	],
])('a file %s', (_, text, problems) => {
	expect(listSecurityProblems(text, DAY)).toEqual(problems);
});

test.each([
	['2027-05-31', []],
	['2027-06-01', ['has expired: `2027-06-01T00:00:00Z`']],
	['2027-06-02', ['has expired: `2027-06-01T00:00:00Z`']],
])('on %s a file that expires on June 1, 2027', (day, problems) => {
	expect(listSecurityProblems(`${CONTACT}\n${EXPIRES}`, day)).toEqual(problems);
});

test('the guide’s own file has what it needs', () => {
	const text = readFileSync(SECURITY_FILE, 'utf8');
	expect(listSecurityProblems(text, DAY)).toEqual([]);
});
