import { keys, type KeyAction } from './key-table.ts';
import { isComposing, type HeldKeys } from './plain-key.ts';

/** How long `g` waits for the key after it, in milliseconds. */
export const PATIENCE = 1500;

/** What has to be known of a key press to judge it. */
export type KeyPress = HeldKeys &
	Pick<
		KeyboardEvent,
		'key' | 'code' | 'repeat' | 'defaultPrevented' | 'timeStamp' | 'getModifierState'
	>;

/** Where a key is pressed, and what was pressed before. */
export type KeyState = {
	/** When `g` was pressed; nothing where it was not. */
	waitingSince?: number | undefined;
	/** Whether the key belongs to a field or to an open dialog. */
	isTaken: boolean;
	/** Whether the reader has turned single keys off. */
	isOff: boolean;
	/** Whether Alt is the Option key of a Mac, which types characters. */
	isMac: boolean;
};

/**
 * Judges a key press: what it does, or since when the key after it is waited for. A key is what it types: `/` and `?` take Shift
 * on some keyboards, `[` and `]` Option or AltGr. All other keys that are held with a modifier are left alone.
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
 * Whether Alt is held to type a character rather than to command: AltGr, which Windows may report as Ctrl and Alt, or Option. A key
 * of digits that gives something else with Alt alone is typed so whatever the system is called.
 */
function isTypedByAlt(press: KeyPress, isMac: boolean): boolean {
	const { key, code, altKey, ctrlKey, metaKey } = press;
	if (metaKey || isLetter(key.toLowerCase())) return false;
	if (press.getModifierState('AltGraph')) return true;
	return altKey && !ctrlKey && (isMac || code === '' || code.startsWith('Digit'));
}

/** Whether a press is Ctrl+K or Cmd+K; on a keyboard without Latin letters by where the key is. */
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
