import { vi } from 'vitest';

/**
 * Puts a storage in the browser's place, and gives what it holds. With `isFull` it takes nothing more; with `hasRoomFor` it
 * takes what that lets in.
 */
export function stubLocalStorage({
	isFull = false,
	hasRoomFor = () => !isFull,
	entries = {},
}: {
	isFull?: boolean;
	hasRoomFor?: (name: string, text: string) => boolean;
	entries?: Record<string, string>;
} = {}): Map<string, string> {
	const held = new Map(Object.entries(entries));
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => held.get(name) ?? null,
		setItem: (name: string, text: string) => {
			if (!hasRoomFor(name, text)) throw new DOMException('Full', 'QuotaExceededError');
			held.set(name, text);
		},
		removeItem: (name: string) => held.delete(name),
	});
	return held;
}
