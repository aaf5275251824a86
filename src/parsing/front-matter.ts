import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { findNearest } from '../model/nearest.ts';
import { FILE_START, type Position } from '../model/position.ts';
import { checkYaml } from './safety/limits.ts';
import type { Reader } from './reader.ts';

/** The front matter starts on the second line of the file, below its `---`. */
const LINES_BEFORE = 1;

/**
 * Parses the front matter and checks it against its schema. Reports all problems and returns
 * undefined if there are any.
 */
export function parseFrontMatter<Schema extends z.ZodObject>(
	yaml: string | undefined,
	schema: Schema,
	reader: Reader,
): z.output<Schema> | undefined {
	if (yaml !== undefined && !checkYaml(yaml, reader)) return undefined;
	const lines = new LineCounter();
	// Every scalar stays a string: an id may look like a number, and a year is a date.
	const document = parseDocument(yaml ?? '', { lineCounter: lines, schema: 'failsafe' });
	const [broken] = document.errors;
	if (broken || !isMap(document.contents)) {
		const at = broken ? toPosition(lines, broken.pos[0]) : FILE_START;
		const detail = broken ? firstLine(broken.message) : 'the file has none';
		reader.report('unreadable-front-matter', at, { detail });
		return undefined;
	}
	markFields(document, lines, reader);
	const value = toValue(document);
	if (value === undefined) {
		reader.report('unreadable-front-matter', FILE_START, { detail: 'it refers to an anchor' });
		return undefined;
	}
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	for (const problem of result.error.issues)
		reportProblem(problem, document, lines, schema, reader);
	return undefined;
}

/**
 * Converts the YAML to plain data. Anchors and aliases are not allowed in front matter, and may not
 * resolve.
 */
function toValue(document: Document): unknown {
	try {
		return document.toJS({ maxAliasCount: 0 }) as unknown;
	} catch {
		return undefined;
	}
}

function markFields(document: Document, lines: LineCounter, reader: Reader): void {
	const walk = (path: (string | number)[]): void => {
		const node = path.length === 0 ? document.contents : document.getIn(path, true);
		if (path.length > 0) reader.mark(path.join('.'), findPosition(document, lines, path));
		if (isMap(node))
			for (const { key } of node.items) walk([...path, String(isScalar(key) ? key.value : key)]);
		else if (node && typeof node === 'object' && 'items' in node && Array.isArray(node.items)) {
			node.items.forEach((_, index) => walk([...path, index]));
		}
	};
	walk([]);
}

function reportProblem(
	problem: z.core.$ZodIssue,
	document: Document,
	lines: LineCounter,
	schema: z.ZodObject,
	reader: Reader,
): void {
	const path = problem.path.filter((part) => typeof part !== 'symbol');
	const field = path.join('.');
	const at = findPosition(document, lines, path);
	const found = document.getIn(path);
	const words = wordsOf(problem, schema);
	if (problem.code === 'unrecognized_keys') {
		const known = path.length === 0 ? Object.keys(schema.shape) : [];
		for (const key of problem.keys) {
			const name = [...path, key].join('.');
			reader.report('unknown-field', findKeyPosition(document, lines, path, key), {
				field: name,
				nearest: findNearest(key, known),
			});
		}
	} else if (words && found !== undefined) {
		const word = String(found);
		reader.report('unknown-word', at, { field, word, words, nearest: findNearest(word, words) });
	} else if (found === undefined && isCollection(getParent(document, path))) {
		reader.report('invalid-field', at, { field, detail: 'it is missing.' });
	} else {
		reader.report('invalid-field', at, { field, detail: `${problem.message.replace(/\.$/, '')}.` });
	}
}

/** Returns the words that a field allows, if the problem is that it holds another. */
function wordsOf(problem: z.core.$ZodIssue, schema: z.ZodObject): string[] | undefined {
	if (problem.code === 'invalid_value') return problem.values.map(String);
	if (problem.code !== 'invalid_union' || problem.discriminator === undefined) return undefined;
	const union: unknown = schema.shape[String(problem.path[0])];
	if (!(union instanceof z.ZodDiscriminatedUnion)) return undefined;
	return [...(union._zod.propValues[problem.discriminator] ?? [])].map(String);
}

function getParent(document: Document, path: readonly (string | number)[]): unknown {
	return path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
}

function findKeyPosition(
	document: Document,
	lines: LineCounter,
	path: readonly (string | number)[],
	key: string,
): Position {
	const map = path.length === 0 ? document.contents : document.getIn(path, true);
	const pair = isMap(map)
		? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
		: undefined;
	const range = isScalar(pair?.key) ? pair.key.range : undefined;
	return range ? toPosition(lines, range[0]) : findPosition(document, lines, path);
}

/** Finds the position of a field's value, or of its nearest ancestor that exists. */
function findPosition(
	document: Document,
	lines: LineCounter,
	path: readonly (string | number)[],
): Position {
	for (let length = path.length; length > 0; length -= 1) {
		const node = document.getIn(path.slice(0, length), true);
		if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
			return toPosition(lines, Number(node.range[0]));
		}
	}
	return FILE_START;
}

function toPosition(lines: LineCounter, offset: number): Position {
	const { line, col } = lines.linePos(offset);
	return { line: line + LINES_BEFORE, column: col };
}

function firstLine(text: string): string {
	return (text.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
