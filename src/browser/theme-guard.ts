/**
 * Keeps Starlight's theme scripts working whatever the browser's storage does. They use it unguarded, before anything else runs
 * on a page. With this in front of them, a choice that cannot be stored holds for the page, and a value that is no theme (another
 * program on the same host may use the same name) reads as no choice and stays as it is until the reader makes one.
 *
 * Every page runs the text of this function as a script of its own, so it refers to nothing outside itself.
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
			// No choice is what stands there already, unless it is a theme.
			if (text === '' && readTheme(this) === null) return;
			try {
				setItem.call(this, name, text);
			} catch {
				// Forbidden or full: the choice holds for this page.
				unkept = text;
			}
		},
	};
	Object.assign(Storage.prototype, guarded);
	let isThere = false;
	try {
		isThere = Boolean(window.localStorage);
	} catch {
		// Forbidden.
	}
	if (!isThere) Object.defineProperty(window, 'localStorage', { value: guarded });
}
