import { vi } from 'vitest';

/**
 * Stubs the browser's local storage and returns its contents. With `isFull` it rejects all writes;
 * with `hasRoomFor` it accepts only the writes that function allows.
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
