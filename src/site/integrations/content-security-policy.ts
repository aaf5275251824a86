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
 * Drops the style attributes by which Starlight sizes its icons and selects: `shell.css` says the same, and each of them
 * would want a hash, which no compression makes shorter.
 */
export function dropShellStyles(html: string): string {
	return html.replaceAll(/ style="--sl-[^"]*"/g, '');
}

/** Puts a policy into the head of a page, with the hashes of its inline scripts, styles and style attributes. */
export function addPolicy(html: string): string {
	const scripts = hashAll(
		html,
		/<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g,
	);
	const styles = hashAll(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
	const attributes = hashAll(html, /<[a-z][^>]*?\sstyle="([^"]*)"/g);
	const policy = [
		"default-src 'none'",
		`script-src 'self' 'wasm-unsafe-eval'${scripts}`,
		`style-src 'self'${styles}`,
		...(attributes ? [`style-src-attr 'unsafe-hashes'${attributes}`] : []),
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join(';');
	return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => {
		return `${charset}<meta http-equiv="content-security-policy" content="${policy}">`;
	});
}

function hashAll(html: string, pattern: RegExp): string {
	const hashes = new Set([...html.matchAll(pattern)].map(([, text = '']) => hash(text)));
	return [...hashes].map((each) => ` '${each}'`).join('');
}

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
