import { keys, type KeyAction } from './key-table.ts';

/** How long `g` waits for the key after it, in milliseconds. */
export const PATIENCE = 1500;

/** What has to be known of a key press to judge it. */
export type KeyPress = Pick<
	KeyboardEvent,
	| 'key'
	| 'ctrlKey'
	| 'metaKey'
	| 'altKey'
	| 'repeat'
	| 'isComposing'
	| 'defaultPrevented'
	| 'timeStamp'
>;

/** Where a key is pressed, and what was pressed before. */
export type KeyState = {
	/** When `g` was pressed; nothing where it was not. */
	waitingSince?: number | undefined;
	/** Whether the key belongs to a field or to an open dialog. */
	isTaken: boolean;
	/** Whether the reader has turned single keys off. */
	isOff: boolean;
};

/**
 * Judges a key press: what it does, or since when the key after it is waited for. Shift is no modifier here: on some keyboards
 * it takes Shift to type `/`, on all to type `?`.
 */
export function readKey(
	{ waitingSince = -Infinity, isTaken, isOff }: KeyState,
	press: KeyPress,
): { action?: KeyAction | undefined; waitingSince?: number } {
	const { ctrlKey, metaKey, altKey, timeStamp } = press;
	const key = press.key.toLowerCase();
	if (press.defaultPrevented || press.isComposing || altKey) return {};
	if (ctrlKey || metaKey) return key === 'k' ? { action: 'search' } : {};
	if (isTaken || isOff || press.repeat) return {};
	const second = timeStamp - waitingSince <= PATIENCE ? getAction(`g ${key}`) : undefined;
	const action = second ?? getAction(key);
	return action || key !== 'g' ? { action } : { waitingSince: timeStamp };
}

function getAction(name: string): KeyAction | undefined {
	return Object.hasOwn(keys, name) ? keys[name as keyof typeof keys] : undefined;
}
