import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Gives every finished page a policy that lets run what the build put there, by hash, and nothing else. Astro's own policy
 * does not see the inline scripts of Starlight, so the pages are read once they are written. The dev server has no policy.
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
 * Drops the style attributes by which Starlight sizes its icons and selects. `sidebar.css`,
 * `header.css` and `footer.css` set the same sizes. Each attribute would need a hash in the policy,
 * which no compression makes shorter.
 */
export function dropShellStyles(html: string): string {
	return html.replaceAll(/ style="--sl-[^"]*"/g, '');
}

/**
 * A tag with its attributes, or a script or style with all that stands in it. What looks like a tag inside an attribute's value
 * is passed over with the value.
 */
const TAG =
	/<(?:(?<name>script|style)\b(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>(?<content>[\s\S]*?)<\/\k<name>>|[a-z](?<others>(?:[^>"']|"[^"]*"|'[^']*')*)>)/g;
const JSON_LD = 'application/ld+json';
const ATTRIBUTE = /\s([^\s"'>/=]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g;

/** Puts a policy into the head of a page, with the hashes of its inline scripts, styles and style attributes. */
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

/** The tag of the head after which a page's policy stands. */
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
