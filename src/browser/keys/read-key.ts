import { keys, type KeyAction } from './key-table.ts';
import { isComposing, type HeldKeys } from './plain-key.ts';

/** How long `g` waits for the next key, in milliseconds. */
export const PATIENCE = 1500;

/** The fields of a key press that decide what it does. */
export type KeyPress = HeldKeys &
	Pick<
		KeyboardEvent,
		'key' | 'code' | 'repeat' | 'defaultPrevented' | 'timeStamp' | 'getModifierState'
	>;

/** The context of a key press. */
export type KeyState = {
	/** When `g` was pressed, if it was. */
	waitingSince?: number | undefined;
	/** True if the key belongs to a field or to an open dialog. */
	isTaken: boolean;
	/** True if the reader turned off single keys. */
	isOff: boolean;
	/** True if Alt is the Option key of a Mac, which types characters. */
	isMac: boolean;
};

/**
 * Decides what a key press does, or that it waits for the next key. A key counts as the character
 * it types: on some keyboards `/` and `?` need Shift, and `[` and `]` need Option or AltGr. Other
 * keys with a modifier are ignored.
 */
export function readKey(
	{ waitingSince = -Infinity, isTaken, isOff, isMac }: KeyState,
	press: KeyPress,
): { action?: KeyAction | undefined; waitingSince?: number } {
	const { ctrlKey, metaKey, altKey, shiftKey, timeStamp } = press;
	const key = press.key.toLowerCase();
	if (press.defaultPrevented || isComposing(press)) return {};
	if (!isTypedByAlt(press, isMac)) {
		if (altKey) return {};
		if (ctrlKey || metaKey) return isSearchChord(press) ? { action: 'search' } : {};
	}
	if (isTaken || isOff || press.repeat || (shiftKey && isLetter(key))) return {};
	const second = timeStamp - waitingSince <= PATIENCE ? getAction(`g ${key}`) : undefined;
	const action = second ?? getAction(key);
	return action || key !== 'g' ? { action } : { waitingSince: timeStamp };
}

/**
 * True if Alt is held to type a character, not to run a command. That is AltGr, which Windows may
 * report as Ctrl and Alt, or Option. On any system, a digit key that types something else with Alt
 * alone counts.
 */
function isTypedByAlt(press: KeyPress, isMac: boolean): boolean {
	const { key, code, altKey, ctrlKey, metaKey } = press;
	if (metaKey || isLetter(key.toLowerCase())) return false;
	if (press.getModifierState('AltGraph')) return true;
	return altKey && !ctrlKey && (isMac || code === '' || code.startsWith('Digit'));
}

/** True for Ctrl+K or Cmd+K. Without Latin letters, the position of the key decides. */
function isSearchChord({ key, code, ctrlKey, metaKey, shiftKey }: KeyPress): boolean {
	const isK = key.toLowerCase() === 'k' || (code === 'KeyK' && /[^\0-\x7f]/.test(key));
	return isK && !shiftKey && ctrlKey !== metaKey;
}

function isLetter(key: string): boolean {
	return /^[a-z]$/.test(key);
}

function getAction(name: string): KeyAction | undefined {
	return Object.hasOwn(keys, name) ? keys[name as keyof typeof keys] : undefined;
}
