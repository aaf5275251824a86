import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE_KINDS, noteKinds, type NoteKind } from '../../../src/model/kinds.ts';
import { formatIssues } from '../../../src/model/issue.ts';
import { parseNote } from '../../../src/parsing/parse-note.ts';

const FIXTURES = 'tests/fixtures/notes';
/** The names of fixtures whose kinds ask for one; the others are called `sample`. */
const names: Partial<Record<NoteKind, string>> = {
	stage: 'training',
	concept: 'data-drift',
	'look-alike': 'one-or-other',
	exam: 'abc-c01',
};
/** The name of a fixture's folder contains its kind: `broken-exam` is an exam. */
const parseText = (text: string, name = 'service') => {
	const kind = NOTE_KINDS.find((each) => name.replace(/^broken-/, '').startsWith(each));
	if (!kind) throw new Error(`The fixture \`${name}\` is named for no kind of note.`);
	const file = `content/${noteKinds[kind].folder}/${names[kind] ?? 'sample'}.md`;
	return parseNote({ kind, file, text });
};
const readFixture = (name: string) => readFileSync(`${FIXTURES}/${name}/input.md`, 'utf8');

describe('a folder of fixtures', () => {
	test.each(readdirSync(FIXTURES))('%s is parsed as expected', async (name) => {
		const parsed = parseText(readFixture(name), name);
		const result = parsed.note
			? JSON.stringify(parsed.note, null, '\t')
			: JSON.stringify(formatIssues(parsed.issues).split('\n'), null, '\t');
		await expect(`${result}\n`).toMatchFileSnapshot(`../../../${FIXTURES}/${name}/expected.json`);
	});
});

test('Windows line ends and a byte order mark change nothing', () => {
	const text = readFixture('service-in-full');
	expect(parseText(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(parseText(text));
});

test('a file name that cannot be an id is reported', () => {
	const { issues } = parseNote({
		kind: 'service',
		file: 'content/services/My Note.md',
		text: readFixture('service-brief'),
	});
	expect(issues?.map((issue) => issue.code)).toEqual(['invalid-file-name']);
});

test.each(['index', 'con', 'constructor'])('the reserved file name %s is reported', (name) => {
	const { issues } = parseNote({
		kind: 'service',
		file: `content/services/${name}.md`,
		text: readFixture('service-brief'),
	});
	expect(issues).toMatchObject([
		{ code: 'invalid-file-name', reason: expect.stringContaining('is reserved') },
	]);
});

test('a note in its own folder cannot have an id, so that no two notes share one', () => {
	const file = 'content/services/more/sample.md';
	const { issues } = parseNote({ kind: 'service', file, text: readFixture('service-brief') });
	expect(issues).toMatchObject([
		{ code: 'invalid-file-name', reason: expect.stringContaining('more/sample') },
	]);
});

test('a missing front matter is reported', () => {
	const { issues } = parseText('# Just a title\n\nText.\n');
	expect(issues?.map((issue) => issue.code)).toContain('unreadable-front-matter');
});

test('invalid YAML is reported with its line', () => {
	const { issues } = parseText('---\nname: x\nkind: [service\n---\n\nLead.\n');
	expect(issues?.[0]).toMatchObject({
		code: 'unreadable-front-matter',
		position: { line: expect.any(Number) },
	});
	expect(issues?.[0]?.position.line).toBeGreaterThan(2);
});

test('no text makes the parser throw, and a text that is not a note has problems', () => {
	const fragments = fc.constantFrom(
		'---\n',
		'name: *x\n',
		'kind: &a [*a]\n',
		'## Features\n',
		'- **a**: b\n',
		'| a |\n| - |\n',
		'1. x\n',
		'[S3](s3.md)',
		'\u0000',
		'😀',
		'\n\n',
		'`',
	);
	const texts = fc
		.array(fc.oneof(fragments, fc.string()), { maxLength: 40 })
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(texts, (text) => {
			const { note, issues } = parseText(text);
			return note !== undefined || issues.length > 0;
		}),
		{ numRuns: 400 },
	);
});

test('the example for authors is a note without problems', () => {
	const [, example = ''] =
		/```markdown\n([\s\S]*?)\n```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
	expect(parseText(example).issues ?? []).toEqual([]);
});
