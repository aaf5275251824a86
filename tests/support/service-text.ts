import { parseNote } from '../../src/parsing/parse-note.ts';

/** The parts of a service note that a test sets. */
type Given = { name?: string; front?: string; body: string };

/** Writes the text of a service note that has no problems besides those in what is given. */
export function writeServiceText({ name = 'Amazon Sample', front, body }: Given): string {
	return [
		'---',
		`name: ${name}`,
		'kind: service',
		'category: model-serving',
		'stages: [deployment]',
		'status: { state: open }',
		'checked: 2026-11-20',
		...(front === undefined ? [] : [front]),
		'---',
		'',
		body,
	].join('\n');
}

/** Parses the text of a service note. */
export function parseServiceText(text: string) {
	return parseNote({ kind: 'service', file: 'content/services/sample.md', text });
}

/** Lists the problems of a service note, each as `line:column code`. */
export function listProblems(text: string): string[] {
	return parseServiceText(text).issues.map(
		({ code, position }) => `${position.line}:${position.column} ${code}`,
	);
}
