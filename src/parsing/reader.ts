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

/** The separator between a label and its text. */
const LABEL_END = /^\s*:\s*/;

/**
 * Collects what the parsers find in one note: positions of values, links, prose and problems. Each
 * note has its own reader, so that parsing stays a function of the file's text.
 */
export class Reader {
	readonly file: string;
	readonly source: string;
	readonly issues: Issue[] = [];
	/** Has no prototype, since a field may be named `__proto__` or `constructor`. */
	readonly #positions = Object.create(null) as Record<string, Position>;
	readonly #links: NoteLink[] = [];
	readonly #runs: ProseRun[] = [];

	constructor(file: string, source: string) {
		this.file = file;
		this.source = source;
	}

	/** The positions of the note's values, its links and its prose. */
	get origin(): NoteOrigin {
		return { file: this.file, positions: this.#positions, links: this.#links, runs: this.#runs };
	}

	/** Reports a problem at a node or a position. */
	report<Code extends IssueCode>(
		code: Code,
		at: MarkdownNode | Position,
		details: Parameters<typeof buildIssue<Code>>[2],
	): void {
		const position = 'type' in at ? positionOf(at) : at;
		this.issues.push(buildIssue(code, { file: this.file, position }, details));
	}

	/** Records the position of a value. `path` is the value's path in the note: `facts.2.source`. */
	mark(path: string, at: MarkdownNode | Position): void {
		this.#positions[path] = 'type' in at ? positionOf(at) : at;
	}

	/** Returns sibling nodes as Markdown, and collects their links and prose. */
	readRichText(nodes: readonly MarkdownNode[], path: string): RichText {
		const [first] = nodes;
		if (first) this.mark(path, first);
		this.#gather(nodes);
		return {
			markdown: this.source.slice(startOf(first), endOf(nodes.at(-1))).trim(),
			text: textOf(nodes),
		};
	}

	/** Returns the text after a label, without the colon between them. */
	readRest(nodes: readonly MarkdownNode[], path: string): RichText | undefined {
		const [first] = nodes;
		if (!first) return undefined;
		const markdown = this.source
			.slice(startOf(first), endOf(nodes.at(-1)))
			.replace(LABEL_END, '')
			.trim();
		// Without its label, a text may parse as a list or a heading (`2024. It ended`). It must not
		// become one on the page.
		const blocks = parseMarkdown(markdown);
		if (blocks.length !== 1 || blocks[0]?.type !== 'paragraph') return undefined;
		this.mark(path, first);
		this.#gather(nodes);
		return { markdown, text: textOf(nodes).replace(LABEL_END, '') };
	}

	/** Records a link to another note. */
	addLink(node: MarkdownNode): void {
		const target = parseNoteLink(node.url ?? '', this.file);
		if (target) this.#links.push({ target, position: positionOf(node) });
	}

	/**
	 * Collects links, and the prose in which names may become links: the same text that the renderer
	 * searches.
	 */
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
