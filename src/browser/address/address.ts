/** How long the reader must pause before the next change is written, in milliseconds. */
const REST_MS = 250;

/** A change to write. Without an address, the address stays the same. */
type Change = { isStep: boolean; address?: string | undefined; kept: Record<string, unknown> };

let waiting: Change | undefined;
let resting: number | undefined;

/**
 * Changes the page's address. `push` adds a history entry that the back button undoes. The first
 * change is written at once; changes that follow closely are written when the reader pauses,
 * because Safari throws after 100 changes in ten seconds. Never throws: a change that fails waits
 * for the next.
 */
export function changeAddress(address: string, how: 'push' | 'replace' = 'replace'): void {
	const isStep = how === 'push';
	// A change that was made before this step stays in a history entry of its own.
	if (isStep && !waiting?.isStep) writeAddress();
	// The new entry starts with the scroll position; the rest belongs to the entry before.
	const kept = isStep ? { place: getKept('place') } : readKept();
	change({ isStep: isStep || waiting?.isStep === true, address, kept });
}

/** Saves a value in the current history entry, or removes it with `undefined`. */
export function keep(name: string, value: unknown): void {
	change({ isStep: false, ...waiting, kept: { ...readKept(), [name]: value } });
}

/** Gets a value saved in this history entry. It can be anything, so the caller checks it. */
export function getKept(name: string): unknown {
	return readKept()[name];
}

/** Writes the pending change. */
export function writeAddress(): void {
	if (!waiting) return;
	const { isStep, address, kept } = waiting;
	try {
		if (isStep) history.pushState(kept, '', address);
		else history.replaceState(kept, '', address);
		waiting = undefined;
	} catch {
		// Too many changes, or a page that cannot change its address. Nothing on screen depends on it.
	}
}

function change(next: Change): void {
	waiting = next;
	if (resting === undefined) writeAddress();
	clearTimeout(resting);
	resting = window.setTimeout(() => {
		resting = undefined;
		writeAddress();
	}, REST_MS);
}

function readKept(): Record<string, unknown> {
	const kept: unknown = waiting ? waiting.kept : history.state;
	return typeof kept === 'object' ? { ...kept } : {};
}

// Before the page navigates or goes away, the history entry gets the pending change.
document.addEventListener('click', writeAddress, { capture: true });
addEventListener('pagehide', () => {
	if (waiting) waiting.isStep = false;
	writeAddress();
});
// The pending change belongs to the entry that the reader left.
addEventListener('popstate', () => (waiting = undefined));
