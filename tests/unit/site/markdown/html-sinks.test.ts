import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const RENDERED = 'the renderer made it from the Markdown of a note, and sanitized it';

/**
 * Every place in `src/` that takes a text for HTML, with the reason why no text of a note can do
 * harm there.
 */
const REVIEWED: readonly [place: string, reason: string][] = [
	['AlgorithmTable.astro set:html={use}', RENDERED],
	['ClueTable.astro set:html={html}', RENDERED],
	['ConceptArticle.astro set:html={view.meaning}', RENDERED],
	['Corrections.astro set:html={html}', RENDERED],
	['ExamArticle.astro set:html={task.html}', RENDERED],
	['ExamArticle.astro set:html={view.audience}', RENDERED],
	['ExamArticle.astro set:html={view.changes}', RENDERED],
	['History.astro set:html={html}', RENDERED],
	['LabelledList.astro set:html={html}', RENDERED],
	['LookAlikeArticle.astro set:html={html}', RENDERED],
	['LookAlikeArticle.astro set:html={view.decision}', RENDERED],
	['LookAlikeArticle.astro set:html={view.mistake}', RENDERED],
	['PathArticle.astro set:html={html}', RENDERED],
	['PathArticle.astro set:html={view.problem}', RENDERED],
	['Remarks.astro set:html={html}', RENDERED],
	['ServiceArticle.astro set:html={view.pricingRemark}', RENDERED],
	['ServiceArticle.astro set:html={view.whatItDoes}', RENDERED],
	['StageArticle.astro set:html={html}', RENDERED],
	['StageArticle.astro set:html={html}', RENDERED],
	['StageArticle.astro set:html={view.whatHappens}', RENDERED],
	['WorkflowSteps.astro set:html={html}', RENDERED],
	['partial.ts DOMParser', 'it returns only elements and attributes that the build writes'],
	['excerpt.ts DOMParser', 'it parses into a document that runs nothing, and keeps only texts'],
];

/** What makes HTML of a text: in templates, and in the browser. */
const SINK = new RegExp(
	[
		String.raw`set:html(?:=\{[^}]*\})?`,
		String.raw`\b(?:inner|outer)HTML\b`,
		String.raw`\b(?:insertAdjacentHTML|createContextualFragment|DOMParser)\b`,
		String.raw`\b(?:setHTML|setHTMLUnsafe|parseHTMLUnsafe|document\.write(?:ln)?)\b`,
	].join('|'),
	'g',
);

test('every place that takes a text for HTML has been reviewed', () => {
	const found = globSync('src/**/*.{astro,ts,mdx}').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(SINK)].map(([sink]) => `${basename(file)} ${sink}`),
	);
	expect(found.sort()).toEqual(REVIEWED.map(([place]) => place).sort());
});
