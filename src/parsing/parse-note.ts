import type { z } from 'zod';
import { fromNoteFile, getNoteName, isReservedId, type IdOf } from '../model/ids.ts';
import type { NoteKind } from '../model/kinds.ts';
import { kindSchemas } from '../model/schemas/kinds/index.ts';
import { isError, type Issue } from '../model/issue.ts';
import type { Note, NoteOf, UnreadableNote } from '../model/schemas/note.ts';
import { findPlace } from '../model/place.ts';
import { FILE_START, formatPlace } from '../model/position.ts';
import { checkCharacters } from './safety/characters.ts';
import { checkConstructs } from './safety/constructs.ts';
import { checkDepth, checkSource } from './safety/limits.ts';
import { kindParsers } from './kinds/index.ts';
import { parseMarkdown, type MarkdownNode } from './markdown.ts';
import { checkPlainText } from './safety/plain-text.ts';
import { checkPrices } from './safety/prices.ts';
import { Reader } from './reader.ts';

/** A note's file: the kind of note, the path from the project's root, and the text. */
export type NoteFile = { kind: NoteKind; file: string; text: string };

/**
 * The result for a file: a note with its warnings, or its problems and what is known despite them.
 */
export type ParsedNote =
	| { note: Note; issues: Issue[]; unreadable?: never }
	| { note?: never; issues: Issue[]; unreadable: UnreadableNote | undefined };

/**
 * Parses the file of a note. The only way from text to structure: pure, and never throws on bad
 * content.
 */
export function parseNote({ kind, file, text }: NoteFile): ParsedNote {
	const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	const reader = new Reader(file, source);
	const ref = fromNoteFile(kind, file);
	if (!ref) {
		const name = getNoteName(kind, file);
		reader.report('invalid-file-name', FILE_START, { name, isReserved: isReservedId(name) });
	}
	const nodes = ref && parseSource(source, reader);
	const note = nodes && readNote(ref, nodes, reader);
	if (note && !reader.issues.some(isError)) return { note, issues: reader.issues };
	return {
		issues: reader.issues,
		unreadable: ref && { ref, file, links: reader.origin.links },
	};
}

/**
 * Parses the source into a tree, unless it fails a check whose consequences would only repeat the
 * problem.
 */
function parseSource(source: string, reader: Reader): MarkdownNode[] | undefined {
	if (!checkSource(source, reader) || !checkCharacters(source, reader)) return undefined;
	const nodes = parseMarkdown(source);
	if (!checkDepth(nodes, reader)) return undefined;
	checkConstructs(nodes, reader);
	checkPrices(nodes, reader);
	return nodes;
}

function readNote<Kind extends NoteKind>(
	{ kind, id }: { kind: Kind; id: IdOf<Kind> },
	nodes: readonly MarkdownNode[],
	reader: Reader,
): NoteOf<Kind> | undefined {
	const value = kindParsers[kind](id, nodes, reader);
	if (value === undefined || !fits(kindSchemas[kind], value, reader)) return undefined;
	return { kind, value, ...reader.origin } as NoteOf<Kind>;
}

/**
 * Checks a note's value against its schema, so that problems which the grammar does not see also
 * have a position. Skips places where the grammar has already reported an error.
 */
function fits(schema: z.ZodType, value: unknown, reader: Reader): boolean {
	const { error } = schema.safeParse(value);
	const reported = new Set(reader.issues.filter(isError).map(formatPlace));
	for (const { path, message } of error?.issues ?? []) {
		const field = path.map(String).join('.');
		const place = findPlace(reader.origin, field);
		if (reported.has(formatPlace(place))) continue;
		reader.report('invalid-value', place.position, {
			field,
			detail: `${message.replace(/\.$/, '')}.`,
		});
	}
	if (!error) checkPlainText(value, reader);
	return error === undefined;
}
