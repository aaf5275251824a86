/**
 * Texts that could not be stored and are valid until the reader leaves the page. `null` stands for
 * a text that could not be removed.
 */
const held = new Map<string, string | null>();

/**
 * Returns the text stored under `guide.<name>`, or `null`. Scripts of every page call it directly,
 * so that they need not carry the readers of all entries.
 */
export function peekText(name: string): string | null {
	return held.get(name) ?? (held.has(name) ? null : readText(name));
}

/** Returns the stored text, even if this page holds another one. */
export function readText(name: string): string | null {
	try {
		return localStorage.getItem(`guide.${name}`);
	} catch {
		return null;
	}
}

/** Stores a text, or removes it with `null`. Returns `false` if storage is full or denied. */
export function writeText(name: string, text: string | null): boolean {
	try {
		if (text === null) localStorage.removeItem(`guide.${name}`);
		else localStorage.setItem(`guide.${name}`, text);
		held.delete(name);
		return true;
	} catch {
		return false;
	}
}

/** Holds a text for this page. */
export function holdText(name: string, text: string | null): void {
	held.set(name, text);
}
