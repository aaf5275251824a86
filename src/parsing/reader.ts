import { buildIssue, type Issue, type IssueCode } from '../model/issue.ts';
import type { NoteLink, NoteOrigin, ProseRun } from '../model/schemas/note.ts';
import type { Position } from '../model/position.ts';
import type { RichText } from '../model/schemas/prose.ts';
import { parseNoteLink } from './note-links.ts';
import {
	endOf,
	opensSentence,
	parseMarkdown,
	positionOf,
	startOf,
	textOf,
	type MarkdownNode,
} from './markdown.ts';

/** What stands between a label and its text. */
const LABEL_END = /^\s*:\s*/;

/**
 * What is gathered while one note is read: where its values stand, what it links to, its prose, and its problems.
 * Each note has its own, so that parsing stays a function of the file's text.
 */
export class Reader {
	readonly file: string;
	readonly source: string;
	readonly issues: Issue[] = [];
	/** Without a prototype, since a field may be called `__proto__` or `constructor`. */
	readonly #positions = Object.create(null) as Record<string, Position>;
	readonly #links: NoteLink[] = [];
	readonly #runs: ProseRun[] = [];

	constructor(file: string, source: string) {
		this.file = file;
		this.source = source;
	}

	/** Where the note's values stand, its links and its prose. */
	get origin(): NoteOrigin {
		return { file: this.file, positions: this.#positions, links: this.#links, runs: this.#runs };
	}

	/** Notes a problem at a node or a position. */
	report<Code extends IssueCode>(
		code: Code,
		at: MarkdownNode | Position,
		details: Parameters<typeof buildIssue<Code>>[2],
	): void {
		const position = 'type' in at ? positionOf(at) : at;
		this.issues.push(buildIssue(code, { file: this.file, position }, details));
	}

	/** Remembers where a value stands. `path` is the value's place in the note: `facts.2.source`. */
	mark(path: string, at: MarkdownNode | Position): void {
		this.#positions[path] = 'type' in at ? positionOf(at) : at;
	}

	/** Reads nodes that lie side by side as Markdown, and gathers their links and prose. */
	readRichText(nodes: readonly MarkdownNode[], path: string): RichText {
		const [first] = nodes;
		if (first) this.mark(path, first);
		this.#gather(nodes);
		return {
			markdown: this.source.slice(startOf(first), endOf(nodes.at(-1))).trim(),
			text: textOf(nodes),
		};
	}

	/** Reads what follows a label, with the colon between them cut off. */
	readRest(nodes: readonly MarkdownNode[], path: string): RichText | undefined {
		const [first] = nodes;
		if (!first) return undefined;
		const markdown = this.source
			.slice(startOf(first), endOf(nodes.at(-1)))
			.replace(LABEL_END, '')
			.trim();
		// Cut from its label, a text may read as a list or a heading (`2024. It ended`), which it must not become on the page.
		const blocks = parseMarkdown(markdown);
		if (blocks.length !== 1 || blocks[0]?.type !== 'paragraph') return undefined;
		this.mark(path, first);
		this.#gather(nodes);
		return { markdown, text: textOf(nodes).replace(LABEL_END, '') };
	}

	/** Remembers a link to another note. */
	addLink(node: MarkdownNode): void {
		const target = parseNoteLink(node.url ?? '', this.file);
		if (target) this.#links.push({ target, position: positionOf(node) });
	}

	/** Gathers links, and prose in which names may become links: the same stretches that the renderer looks into. */
	#gather(nodes: readonly MarkdownNode[], opensBlock = true): void {
		nodes.forEach((node, index) => {
			if (node.type === 'link') this.addLink(node);
			else if (node.type === 'text' && node.value !== undefined) {
				const opens = opensBlock && index === 0;
				const text = opens ? node.value.replace(LABEL_END, '') : node.value;
				this.#runs.push({ text, opensBlock: opens });
			} else if (node.type !== 'heading') {
				this.#gather(node.children ?? [], opensSentence(node.type));
			}
		});
	}
}
