/** The fields of a key press that decide who handles it. */
export type HeldKeys = Pick<
	KeyboardEvent,
	'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'keyCode'
>;

/** The `keyCode` of a key that an input method handles. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * True if an input method that is composing a word handles the key. Safari ends the composition
 * before it reports the key that ended it, so `isComposing` alone misses that key.
 *
 * @see https://www.w3.org/TR/uievents/#legacy-key-models
 */
export function isComposing(press: Pick<HeldKeys, 'isComposing' | 'keyCode'>): boolean {
	return press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD;
}

/** True if a key is pressed without modifiers and outside a composition. */
export function isPlain(press: HeldKeys): boolean {
	const { shiftKey, ctrlKey, altKey, metaKey } = press;
	return !shiftKey && !ctrlKey && !altKey && !metaKey && !isComposing(press);
}
