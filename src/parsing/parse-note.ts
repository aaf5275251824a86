import { toConceptId, toServiceId, toStageId, type NoteKind } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Note, NoteLink } from '../model/note.ts';
import { FILE_START } from '../model/position.ts';
import { parseConcept } from './concept-note.ts';
import { parseMarkdown, type MarkdownNode } from './markdown.ts';
import { Reader } from './reader.ts';
import { parseService } from './service-note.ts';
import { parseStage } from './stage-note.ts';

/** A note's file: what kind of note it holds, its path from the project's root, and its text. */
export type NoteFile = { kind: NoteKind; file: string; text: string };

/** What became of a file: a note, or all its problems, with the links that could be read, so that they are checked as well. */
export type ParsedNote =
	| { note: Note; issues?: never; links?: never }
	| { note?: never; issues: Issue[]; links: NoteLink[] };

/** Parses the file of a note. The one door from text to structure: pure, and never throws on bad content. */
export function parseNote({ kind, file, text }: NoteFile): ParsedNote {
	const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	const reader = new Reader(file, source);
	const note = readNote(kind, parseMarkdown(source), reader);
	return note && reader.issues.length === 0
		? { note }
		: { issues: reader.issues, links: reader.origin.links };
}

function readNote(
	kind: NoteKind,
	nodes: readonly MarkdownNode[],
	reader: Reader,
): Note | undefined {
	const name = reader.file.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
	switch (kind) {
		case 'service': {
			const id = toServiceId(name);
			if (!id) break;
			const value = parseService(id, nodes, reader);
			return value && { kind, value, ...reader.origin };
		}
		case 'stage': {
			const id = toStageId(name);
			if (!id) break;
			const value = parseStage(id, nodes, reader);
			return value && { kind, value, ...reader.origin };
		}
		case 'concept': {
			const id = toConceptId(name);
			if (!id) break;
			const value = parseConcept(id, nodes, reader);
			return value && { kind, value, ...reader.origin };
		}
	}
	reader.report('invalid-file-name', FILE_START, { name });
	return undefined;
}
