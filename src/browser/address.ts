/** How long a reader rests before the next change is written, in milliseconds. */
const REST_MS = 250;

/** A change to be written. Without an address it stays the same. */
type Change = { isStep: boolean; address?: string | undefined; kept: Record<string, unknown> };

let waiting: Change | undefined;
let resting: number | undefined;

/**
 * Changes the page's address: `push` adds a step that the back button undoes. The first change is written at once, those that
 * follow it closely when the reader rests, because Safari throws at more than 100 in ten seconds. A change that cannot be written
 * never throws: it waits for the next one.
 */
export function changeAddress(address: string, how: 'push' | 'replace' = 'replace'): void {
	const isStep = how === 'push';
	// What was written before a step stays behind as a step of its own.
	if (isStep && !waiting?.isStep) writeAddress();
	// A step begins where the reader is; the rest belongs to the step before.
	const kept = isStep ? { place: getKept('place') } : readKept();
	change({ isStep: isStep || waiting?.isStep === true, address, kept });
}

/** Keeps a value with this step of the browser's history, for when the reader comes back to it; `undefined` forgets it. */
export function keep(name: string, value: unknown): void {
	change({ isStep: false, ...waiting, kept: { ...readKept(), [name]: value } });
}

/** Gets what was kept with this step. Anything may stand there, so the caller checks it. */
export function getKept(name: string): unknown {
	return readKept()[name];
}

/** Writes what waits to be written. */
export function writeAddress(): void {
	if (!waiting) return;
	const { isStep, address, kept } = waiting;
	try {
		if (isStep) history.pushState(kept, '', address);
		else history.replaceState(kept, '', address);
		waiting = undefined;
	} catch {
		// Too many changes, or a page that may not change its address: what the reader sees does not depend on it.
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

// A link that is followed, or the page that goes away, leaves the step behind as it stands.
document.addEventListener('click', writeAddress, { capture: true });
addEventListener('pagehide', () => {
	if (waiting) waiting.isStep = false;
	writeAddress();
});
// What waited belongs to the step that was left.
addEventListener('popstate', () => (waiting = undefined));
