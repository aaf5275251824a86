/** An entry longer than this is not parsed, because parsing could block the page. */
const LONGEST_TEXT = 1_000_000;

/**
 * One kind of value that the guide stores in the reader's browser. Its module shows what is stored.
 *
 * The number of the version is stored as `form` beside the fields of an object. What has no `form`
 * is version 1. To change the shape of an entry, raise `version`, adapt `read` and `write`, add the
 * migration from the version before, and add its stored text to the tests.
 */
export type Entry<Value> = {
	/** The name in storage, after `guide.`. It is permanent. */
	name: string;
	version: number;
	/** Reads content of this version; `undefined` if it is anything else. */
	read: (content: unknown) => Value | undefined;
	/** Returns the fields to store, or, in version 1 only, a text. */
	write: (value: Value) => object | string;
	/** For each earlier version, turns its content into content of the next. May throw. */
	migrations: Readonly<Record<number, (content: unknown) => unknown>>;
};

/** What a stored text or object is to this version of the guide. */
export type Reading<Value> =
	| { kind: 'value'; value: Value }
	/** A newer version of the guide wrote it. It must stay as it is. */
	| { kind: 'newer' }
	/** No version of the guide can read it. */
	| { kind: 'damaged' };

/** Reads what is stored for an entry and migrates it from an earlier version. Never throws. */
export function readStored<Value>(entry: Entry<Value>, stored: unknown): Reading<Value> {
	if (typeof stored === 'string' && stored.length > LONGEST_TEXT) return { kind: 'damaged' };
	try {
		const [version, content] = unpack(stored);
		if (version > entry.version) return { kind: 'newer' };
		const value = entry.read(migrate(entry, version, content));
		if (value !== undefined) return { kind: 'value', value };
	} catch {
		// A migration met what no version of the guide has written.
	}
	return { kind: 'damaged' };
}

/** Returns what to store for a value: a text, or an object with its version in `form`. */
export function toStored<Value>(entry: Entry<Value>, value: Value): string | object {
	const written = entry.write(value);
	return typeof written === 'string' ? written : { form: entry.version, ...written };
}

/** Migrates content step by step to the version that the entry has today. */
function migrate<Value>(entry: Entry<Value>, from: number, content: unknown): unknown {
	let migrated = content;
	for (let version = from; version < entry.version; version += 1)
		migrated = entry.migrations[version]?.(migrated);
	return migrated;
}

/** Separates the version from the content. */
function unpack(stored: unknown): [version: number, content: unknown] {
	const parsed = typeof stored === 'string' ? parse(stored) : stored;
	if (typeof parsed !== 'object' || parsed === null || !('form' in parsed)) return [1, stored];
	const { form, ...content } = parsed;
	return Number.isInteger(form) && Number(form) > 0 ? [Number(form), content] : [1, stored];
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
