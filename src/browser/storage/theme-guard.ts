/**
 * Keeps Starlight's theme scripts working with any browser storage. They access it unguarded,
 * before anything else runs on a page. This runs before them: a choice that cannot be stored is
 * valid for the page, and a stored value that is not a theme (another site on the same host may use
 * the same name) reads as no choice and stays as it is until the reader makes one.
 *
 * Every page runs the text of this function as a script, so it must not refer to anything
 * outside itself.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Window/localStorage#exceptions
 */
export function guardTheme(): void {
	const key = 'starlight-theme';
	const { getItem, setItem } = Storage.prototype;
	let unkept: string | undefined;
	const readTheme = (storage: Storage): string | null => {
		try {
			return /^(?:dark|light)$/.exec(getItem.call(storage, key) ?? '')?.[0] ?? null;
		} catch {
			return null;
		}
	};
	const guarded = {
		getItem(this: Storage, name: string): string | null {
			return name === key ? (unkept ?? readTheme(this)) : getItem.call(this, name);
		},
		setItem(this: Storage, name: string, text: string): void {
			if (name !== key) return setItem.call(this, name, text);
			unkept = undefined;
			// Without a stored theme, there is no choice to replace.
			if (text === '' && readTheme(this) === null) return;
			try {
				setItem.call(this, name, text);
			} catch {
				// Denied or full: the choice is valid for this page.
				unkept = text;
			}
		},
	};
	Object.assign(Storage.prototype, guarded);
	let isThere = false;
	try {
		isThere = Boolean(window.localStorage);
	} catch {
		// Denied.
	}
	if (!isThere) Object.defineProperty(window, 'localStorage', { value: guarded });
}
