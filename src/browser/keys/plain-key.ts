/** What has to be known of a key press to say whose it is. */
export type HeldKeys = Pick<
	KeyboardEvent,
	'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'keyCode'
>;

/** What `keyCode` says of a key that an input method takes. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Whether a key belongs to an input method that is composing a word. Safari ends the composition before it reports the key that
 * ended it, so that `isComposing` alone misses that one.
 *
 * @see https://www.w3.org/TR/uievents/#legacy-key-models
 */
export function isComposing(press: Pick<HeldKeys, 'isComposing' | 'keyCode'>): boolean {
	return press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD;
}

/** Whether a key is pressed by itself: nothing is held, and no word is being composed. */
export function isPlain(press: HeldKeys): boolean {
	const { shiftKey, ctrlKey, altKey, metaKey } = press;
	return !shiftKey && !ctrlKey && !altKey && !metaKey && !isComposing(press);
}
