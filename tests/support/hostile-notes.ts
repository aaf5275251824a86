// `load-notes.ts` calls this in a copy of the project, so it imports nothing from the tests.

/**
 * A text that breaks out of every context it may be printed in if it is not escaped: attributes in
 * either quotes, title, script, style, comment, image, CDATA section. It also contains characters
 * that XML forbids and a lone surrogate.
 */
export const HOSTILE =
	'"\' x-hostile="1" onfocus=alert(1) -->]]></title></script></style></svg>' +
	'<img src=x onerror=alert(1)><script>alert(1)</script>&lt;b&gt;\u0008\uFFFE\uD800';

/** Keys with values from closed lists or with ids, where no author can write free text. */
const CLOSED = new Set([
	...['id', 'kind', 'partOf', 'category', 'stages', 'stage', 'service', 'services', 'concept'],
	...['direction', 'state', 'since', 'ends', 'successor', 'checked', 'read', 'date', 'depth'],
	...['evidence', 'question', 'answers', 'topic', 'level', 'formats', 'modes', 'processors'],
	...['instances', 'number', 'weight'],
]);

/**
 * Adds the hostile text to every text of every note, bypassing all checks. Keeps everything else,
 * so that the notes stay consistent.
 */
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
	// The tasks of an algorithm come from a closed list. Those of an exam are objects.
	if (key === 'tasks') return text;
	if (/^https:/.test(text)) return `${text}?${HOSTILE}`;
	return `${text} ${HOSTILE}`;
}

/** `evidence` is a closed value in a fact, but an object in an answer. */
function isClosed(key: string, value: unknown): boolean {
	return CLOSED.has(key) && (key !== 'evidence' || typeof value === 'string');
}
