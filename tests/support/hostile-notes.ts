// `load-notes.ts` calls this in a copy of the project, so it imports nothing from the tests.

/**
 * A text that leaves every place it may be printed in, where nothing escapes it: an attribute in either quotes, a title, a
 * script, a style, a comment, a picture, a section of XML. It also holds what XML forbids, and half a character.
 */
export const HOSTILE =
	'"\' x-hostile="1" onfocus=alert(1) -->]]></title></script></style></svg>' +
	'<img src=x onerror=alert(1)><script>alert(1)</script>&lt;b&gt;\u0008\uFFFE\uD800';

/** Keys of values that come from closed lists, or that other notes find a note by: no author can write a text there. */
const CLOSED = new Set([
	...['id', 'kind', 'partOf', 'category', 'stages', 'stage', 'service', 'services', 'concept'],
	...['direction', 'state', 'since', 'ends', 'successor', 'checked', 'read', 'date', 'depth'],
	...['evidence', 'question', 'answers', 'topic', 'level', 'formats', 'modes', 'processors'],
	...['instances', 'number', 'weight'],
]);

/** Puts the hostile text into every text of every note, past all checks. Everything else stays, so that the notes still fit together. */
export function spoilNotes<Note extends { value: object }>(notes: readonly Note[]): Note[] {
	return notes.map((note) => ({ ...note, value: spoil(note.value) as Note['value'] }));
}

function spoil(value: unknown, key = ''): unknown {
	if (typeof value === 'string') return spoilText(value, key);
	if (Array.isArray(value)) return value.map((each: unknown) => spoil(each, key));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, each]) => [
			name,
			isClosed(name, each) ? each : spoil(each, name),
		]),
	);
}

function spoilText(text: string, key: string): string {
	// An algorithm's tasks are words of a list; those of an exam are objects.
	if (key === 'tasks') return text;
	if (/^https:/.test(text)) return `${text}?${HOSTILE}`;
	return `${text} ${HOSTILE}`;
}

/** `source` is an address in a status and an object elsewhere; `evidence` a word of a fact and an object of an answer. */
function isClosed(key: string, value: unknown): boolean {
	return CLOSED.has(key) && (key !== 'evidence' || typeof value === 'string');
}
