import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { sanitizePages } from '../../../../src/site/markdown/sanitize-pages.ts';

const compile = (mdx: string) => mdxToJs(mdx, { jsx: true, hastPlugins: [sanitizePages()] }).code;

test.each([
	'[a](javascript:alert(1))',
	'[a](JaVaScRiPt:alert(1))',
	'[a](java&Tab;script:alert(1))',
	'[a](data:text/html,alert(1))',
	'[a](vbscript:alert(1))',
	'[a][b]\n\n[b]: javascript:alert(1)',
	'![a](javascript:alert(1))',
	'- [a](javascript:alert(1))',
	'<a href="javascript:alert(1)">a</a>',
	'<a href={`javascript:alert(1)`}>a</a>',
	'<a {...{ href: "javascript:alert(1)" }}>a</a>',
	'<p onClick="alert(1)">p</p>',
	'<script>alert(1)</script>',
	'<iframe srcdoc="alert(1)" />',
	'<svg><script>alert(1)</script></svg>',
	'<form action="https://evil.example/alert(1)"><button>b</button></form>',
	'<p style="background:url(https://evil.example/alert(1))">p</p>',
	'<Card>\n\n[a](javascript:alert(1))\n\n</Card>',
])('a page with %j is harmless', (mdx) => {
	expect(compile(mdx)).not.toMatch(/alert|evil|script:/);
});

test.each([
	['components', '<StatusMark state="open" />', '<StatusMark state="open"'],
	['expressions', '{1 + 1}', '{1 + 1}'],
	['links of the site', '[a](../new/)', 'href="../new/"'],
	[
		'links to https pages',
		'[a](https://docs.aws.amazon.com/)',
		'href="https://docs.aws.amazon.com/"',
	],
	['plain elements', '<em>a</em>', 'em>{"a"}'],
])('a page keeps its %s', (_, mdx, part) => {
	expect(compile(`export const a = 1;\n\n${mdx}`)).toContain(part);
});
