import { describe, expect, test } from 'vitest';
import { listProblems, writeServiceText } from '../../../support/service-text.ts';

const write = (front: string, body = '') => writeServiceText({ front, body: `Lead.\n${body}` });

test('a plain note has no problems', () => {
	expect(listProblems(write('aliases: [R&D service, a < b, C++]'))).toEqual([]);
});

describe('forbidden characters in an escape are rejected at the escape', () => {
	test.each([
		['aliases: ["a\\0b"]', '8:11 forbidden-character'],
		['aliases: [fine, "a\\uD800b"]', '8:17 forbidden-character'],
		['aliases: ["a\\_b"]', '8:11 forbidden-character'],
		['terms: ["a\\u202Eb"]', '8:9 forbidden-character'],
		['aliases: ["cafe\\u0301"]', '8:11 forbidden-character'],
		['aliases: ["\\u0410mazon"]', '8:11 forbidden-character'],
	])('%s', (front, problem) => {
		expect(listProblems(write(front))).toEqual([problem]);
	});

	test.each(['A&#8203;B', 'A&nbsp;B', 'A&#x202E;B', 'A&#0;B'])('%s in prose', (text) => {
		expect(listProblems(write('terms: []', `\n## What it does\n\n${text}.\n`))).toContain(
			'15:1 forbidden-character',
		);
	});
});

describe('a name is one line of words with single spaces', () => {
	test.each([
		['shortName: |\n  Sample\n  service', '8:12 invalid-value'],
		['shortName: >\n  Sample', '8:12 invalid-value'],
		['shortName: "Sample\\nservice"', '8:12 invalid-value'],
		['shortName: "Sample  service"', '8:12 invalid-value'],
		['aliases: [" Sample"]', '8:11 invalid-value'],
	])('%j', (front, problem) => {
		expect(listProblems(write(front))).toEqual([problem]);
	});

	test('a folded line is one', () => {
		expect(listProblems(write('shortName: >-\n  Sample\n  service'))).toEqual([]);
	});
});

describe('plain text holds no markup', () => {
	const markup = [
		'</title><img src=x onerror=alert(1)>',
		'a <b>c</b>',
		'<!-- x -->',
		'<?x?>',
		'R&amp;D',
		'R&#38;D',
		'**bold**',
		'a `code`',
		'[a](b.md)',
		'~~struck~~',
	];
	test.each(markup)('in a name or an alias: %s', (text) => {
		expect(listProblems(write(`aliases: ['${text}']`))).toEqual(['8:11 markup-in-text']);
		expect(listProblems(write('terms: []').replace('Amazon Sample', `'${text}'`))).toEqual([
			'2:7 markup-in-text',
		]);
	});

	test('in an intent, a term and the sentence of a status', () => {
		expect(listProblems(write('intents: [turn <b>text</b> into speech]'))).toEqual([
			'8:11 markup-in-text',
		]);
		expect(listProblems(write("terms: ['<script>']"))).toEqual(['8:9 markup-in-text']);
		expect(
			listProblems(write('terms: []').replace('state: open', "state: open, note: '<i>Open</i>'")),
		).toEqual(['6:30 markup-in-text']);
	});

	test('in a lead, a label, a cell and a title, by any route', () => {
		expect(listProblems(write('').replace('Lead.', 'A \\<img src=x> lead.'))).toEqual([
			'11:1 markup-in-text',
		]);
		const features = '\n## Features\n\n- **`<img src=x>`**: text\n';
		expect(listProblems(write('terms: []', features))).toEqual(['15:3 markup-in-text']);
		const sources =
			'\n## Sources\n\n- [A \\<b> page](https://docs.aws.amazon.com/), read 2026-11-20\n';
		expect(listProblems(write('terms: []', sources))).toEqual(['15:1 markup-in-text']);
	});

	test('rich text may show tags as code', () => {
		expect(listProblems(write('terms: []', '\n## What it does\n\nIt reads `<img>`.\n'))).toEqual(
			[],
		);
	});
});
