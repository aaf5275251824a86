import { toNoteRef, type NoteRef } from '../model/ids.ts';
import { findKindOfFolder } from '../model/kinds.ts';
import { findAddressFault } from '../model/web-address.ts';
import { visit, type MarkdownNode } from './markdown.ts';

/**
 * Returns the note that a relative file link names, or undefined if it names none. Links between
 * notes are file links, so that they also work where the Markdown is viewed directly.
 *
 * @example
 * parseNoteLink('s3.md', 'content/services/glue.md');
 * // => { kind: 'service', id: 's3' }
 * parseNoteLink('../stages/training.md', 'content/services/glue.md');
 * // => { kind: 'stage', id: 'training' }
 * parseNoteLink('https://aws.amazon.com', 'content/services/glue.md');
 * // => undefined
 */
export function parseNoteLink(url: string, file: string): NoteRef | undefined {
	const match = /^(?:\.\/|\.\.\/([a-z]+)\/)?([a-z0-9-]+)\.md$/.exec(url);
	if (!match) return undefined;
	const folder = match[1] ?? file.split('/').at(-2) ?? '';
	const name = match[2] ?? '';
	const kind = findKindOfFolder(folder);
	return kind && toNoteRef(kind, name);
}

/**
 * Returns why a note may not link to an address. Links may lead to another note, or to an https
 * page.
 *
 * @example
 * findLinkFault('https://docs.aws.amazon.com/', 'content/services/s3.md');
 * // => undefined
 * findLinkFault('javascript:alert(1)', 'content/services/s3.md');
 * // => 'is neither a note nor an https address'
 */
export function findLinkFault(url: string, file: string): string | undefined {
	if (parseNoteLink(url, file)) return undefined;
	if (!url.startsWith('https:')) return 'is neither a note nor an https address';
	return findAddressFault(url);
}

/** Lists the notes that these nodes and their descendants link to, each once, in link order. */
export function listNoteLinks(nodes: readonly MarkdownNode[], file: string): NoteRef[] {
	const found = new Map<string, NoteRef>();
	for (const node of nodes) {
		visit(node, (each) => {
			const target = each.type === 'link' ? parseNoteLink(each.url ?? '', file) : undefined;
			if (target) found.set(`${target.kind} ${target.id}`, target);
		});
	}
	return [...found.values()];
}
