import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toXmlText } from '../../src/model/xml-text.ts';
import { HOSTILE } from '../support/hostile-notes.ts';
import { listInjected } from '../support/injected.ts';
import { listElements, textOf } from '../support/parsed-html.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { listFeedProblems } from '../support/rss.ts';
import { childrenOf, parseXml, textOfChild } from '../support/xml.ts';

/** The hostile text as it can be stored in UTF-8. */
const printed = HOSTILE.toWellFormed();

describe('the hostile text without escaping', () => {
	test.each([
		['in a title', `<title>${HOSTILE}</title>`],
		['in an attribute', `<p title="${HOSTILE}">a</p>`],
		['in an attribute in single quotes', `<p title='${HOSTILE}'>a</p>`],
		['between tags', `<p>${HOSTILE}</p>`],
		['in a script', `<script>let a = "${HOSTILE}"</script>`],
		['in a style', `<style>a{content:"${HOSTILE}"}</style>`],
		['in a comment', `<!-- ${HOSTILE} -->`],
		['in a picture', `<svg><text>${HOSTILE}</text></svg>`],
		['as JSON in a page', `<script>${JSON.stringify(HOSTILE)}</script>`],
	])('is detected %s', (_, html) => {
		expect(listInjected(html)).not.toEqual([]);
	});
});

describe('hostile text in every field of every note', () => {
	let project: ProjectCopy;
	const read = (file: string) => readFileSync(join(project.folder, 'dist', file), 'utf8');
	const list = (pattern: string) => globSync(pattern, { cwd: join(project.folder, 'dist') }).sort();

	// The checks reject such notes, so the text is added after them, between the collections and
	// the guide.
	beforeAll(() => {
		project = copyProject();
		project.write(
			'src/site/content/hostile-notes.ts',
			readFileSync('tests/support/hostile-notes.ts', 'utf8'),
		);
		project.edit('src/site/content/load-notes.ts', (text) =>
			text
				.replace(/^/, "import { spoilNotes } from './hostile-notes.ts';\n")
				.replace('guide: built.guide', 'guide: buildGuide(spoilNotes(notes), [], day).guide'),
		);
		project.edit('content/pages/about.mdx', (text) => `${text}\n[a link](javascript:alert(1))\n`);
		const { code, output } = project.run('build');
		expect(output).toContain('Built ');
		expect(code).toBe(0);
	}, 1_200_000);
	afterAll(() => project.remove());

	test(
		'becomes no element of any page, and no policy allows it to run',
		{ timeout: 300_000 },
		() => {
			const pages = list('**/*.{html,htm}');
			expect(pages.length).toBeGreaterThan(600);
			const hash = createHash('sha256').update('alert(1)').digest('base64');
			for (const page of pages) {
				const html = read(page);
				expect(listInjected(html), page).toEqual([]);
				expect(html.includes(hash), page).toBe(false);
			}
		},
	);

	test.each([
		'services/s3',
		'stages/training',
		'concepts/data-drift',
		'lookalikes/bedrock-or-jumpstart',
		'paths/call-centre-analytics',
		'exams/mla-c01',
	])('is text in the title, heading and description of %s', (page) => {
		const elements = listElements(read(`${page}/index.html`));
		const textsOf = (name: string) =>
			elements.filter(({ tagName }) => tagName === name).map(textOf);
		const content = (name: string) =>
			elements
				.filter(({ attrs }) => attrs.some(({ value }) => value === name))
				.map(({ attrs }) => attrs.find(({ name }) => name === 'content')?.value);
		expect(textsOf('title')[0]).toContain(printed);
		expect(textsOf('h1')[0]).toContain(printed);
		expect(content('description')[0]).toContain(printed);
		expect(content('og:title')[0]).toContain(printed);
	});

	test('does not give a link in the Markdown of a page a URL that runs', () => {
		const about = read('about/index.html');
		expect(about).toContain('<a>a link</a>');
		expect(about).not.toContain('javascript:');
	});

	test('is text in the feed: the feed is valid, and no description has an element', () => {
		const feed = parseXml(read('status/feed.xml'));
		expect(listFeedProblems(feed, 'https://aws-ml-field-guide.github.io/status/feed.xml')).toEqual(
			[],
		);
		const items = childrenOf(childrenOf(feed, 'channel')[0]!, 'item');
		expect(items.length).toBeGreaterThan(50);
		for (const item of items) {
			expect(textOfChild(item, 'title')).toContain(toXmlText(HOSTILE));
			expect(listInjected(textOfChild(item, 'description') ?? '')).toEqual([]);
		}
	});

	test('leaves every other file valid', () => {
		for (const file of list('**/*.{xml,svg}'))
			expect(() => parseXml(read(file)), file).not.toThrow();
		const data = list('**/*.json').map((file) => JSON.stringify(JSON.parse(read(file))));
		const texts = [
			...data.filter((json) => json.includes(JSON.stringify(HOSTILE).slice(1, -1))),
			...list('**/digest.htm').filter((file) =>
				textOf(listElements(read(file))[0]!).includes(printed),
			),
		];
		expect(texts.length).toBeGreaterThan(200);
		for (const picture of list('og/**/*.png')) {
			const bytes = readFileSync(join(project.folder, 'dist', picture));
			expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
			expect(bytes.subarray(-8, -4).toString(), picture).toBe('IEND');
		}
	});
});
