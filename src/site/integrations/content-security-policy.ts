import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Adds a policy to every finished page that allows, by hash, only what the build put there. Astro's
 * own policy does not cover Starlight's inline scripts, so the pages are read after they are
 * written. The dev server has no policy.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
export function contentSecurityPolicy(): AstroIntegration {
	return {
		name: 'content-security-policy',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				for await (const page of glob('**/*.html', {
					cwd: folder,
					exclude: (name) => name === 'pagefind',
				})) {
					const path = join(folder, page);
					const html = await readFile(path, 'utf8');
					await writeFile(path, addPolicy(dropShellStyles(html)));
				}
			},
		},
	};
}

/**
 * Removes the style attributes with which Starlight sizes its icons and selects. `sidebar.css`,
 * `header.css` and `footer.css` set the same sizes. Each attribute would need a hash in the policy,
 * and hashes do not compress.
 */
export function dropShellStyles(html: string): string {
	return html.replaceAll(/ style="--sl-[^"]*"/g, '');
}

/**
 * A tag with its attributes, or a script or style with its content. Text that looks like a tag
 * inside an attribute's value is skipped with the value.
 */
const TAG =
	/<(?:(?<name>script|style)\b(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>(?<content>[\s\S]*?)<\/\k<name>>|[a-z](?<others>(?:[^>"']|"[^"]*"|'[^']*')*)>)/g;
const JSON_LD = 'application/ld+json';
const ATTRIBUTE = /\s([^\s"'>/=]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g;

/**
 * Adds a policy to the head of a page, with the hashes of its inline scripts, styles and style
 * attributes.
 */
export function addPolicy(html: string): string {
	const [scripts, styles, attributes] = findInline(html).map(hashAll);
	const policy = [
		"default-src 'none'",
		`script-src 'self' 'wasm-unsafe-eval'${scripts}`,
		`style-src 'self'${styles}`,
		...(attributes ? [`style-src-attr 'unsafe-hashes'${attributes}`] : []),
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join(';');
	if (!CHARSET.test(html)) {
		throw new Error(
			'A page has no `<meta charset="utf-8">`, so its policy has no place. Starlight writes the ' +
				'head in another way now: change `CHARSET` in ' +
				'`src/site/integrations/content-security-policy.ts`.',
		);
	}
	return html.replace(
		CHARSET,
		(charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
	);
}

/** The tag of the head that a page's policy follows. */
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/** Finds the inline scripts, the styles and the style attributes of a page. */
function findInline(html: string): [scripts: string[], styles: string[], attributes: string[]] {
	const found: ReturnType<typeof findInline> = [[], [], []];
	const [scripts, styles, styleAttributes] = found;
	for (const { groups = {} } of html.matchAll(TAG)) {
		const { name, content = '', attributes: own = '', others = '' } = groups;
		const attributes = readAttributes(name ? own : others);
		if (name === 'style') styles.push(content);
		if (name === 'script' && !attributes.has('src') && attributes.get('type') !== JSON_LD)
			scripts.push(content);
		const style = attributes.get('style');
		if (style !== undefined) styleAttributes.push(style);
	}
	return found;
}

function readAttributes(text: string): Map<string, string> {
	const found = [...text.matchAll(ATTRIBUTE)];
	return new Map(found.map(([, name = '', double, single]) => [name, double ?? single ?? '']));
}

function hashAll(texts: readonly string[]): string {
	return [...new Set(texts.map(hash))].map((each) => ` '${each}'`).join('');
}

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
