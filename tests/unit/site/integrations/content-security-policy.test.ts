import { expect, test } from 'vitest';
import {
	addPolicy,
	dropShellStyles,
} from '../../../../src/site/integrations/content-security-policy.ts';

const page = (body: string) =>
	`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const policyOf = (html: string) =>
	/http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

test('inline scripts and style attributes are allowed by their hash, each once', () => {
	const policy = policyOf(
		addPolicy(page('<script>a()</script><script>a()</script><i style="color:red"></i>')),
	);
	expect(policy.match(/sha256-/g)).toHaveLength(2);
	expect(policy).toContain("style-src-attr 'unsafe-hashes' 'sha256-");
});

test('scripts in files and data need no hash', () => {
	const policy = policyOf(
		addPolicy(page('<script src="/a.js"></script><script type="application/ld+json">{}</script>')),
	);
	expect(policy).not.toContain('sha256-');
});

test.each([
	['a script', '<p title="<script>a()</script>">b</p>'],
	['a style', "<p title='<style>p{}</style>'>b</p>"],
	['a style attribute', `<p title='<i style="color:red">'>b</p>`],
	['a style attribute within another', `<p title=' style="color:red"'>b</p>`],
])('%s in an attribute gets no hash', (_, body) => {
	expect(policyOf(addPolicy(page(body)))).not.toContain('sha256-');
});

test('nothing is allowed in general', () => {
	const policy = policyOf(addPolicy(page('')));
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toContain('unsafe-inline');
	expect(policy).not.toContain("'unsafe-eval'");
});

test('the shell’s own style attributes are dropped, and no others', () => {
	expect(
		dropShellStyles('<svg width="16" style="--sl-icon-size: 1em;"/><i style="color:red"></i>'),
	).toBe('<svg width="16"/><i style="color:red"></i>');
});

test('a page without a place for a policy in its head is rejected', () => {
	expect(() => addPolicy('<html><head><meta charset="ascii"></head></html>')).toThrow(
		'A page has no `<meta charset="utf-8">`, so its policy has no place.',
	);
});
