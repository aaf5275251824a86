import { getKept, keep, writeAddress } from './address.ts';

/** Events that show that the reader scrolls, so that no script does. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

let isKept = false;
let waiting: AbortController | undefined;

/**
 * Saves the scroll position in the current history entry, for a page that a script fills. A browser
 * restores it only as far as the page is tall when it loads. Call `restorePlace` after filling the
 * page.
 */
export function keepPlace(): void {
	if (isKept) return;
	isKept = true;
	// The reader may have scrolled and left before this script arrived. Until the page has loaded,
	// the browser can restore the position by itself.
	if (getKept('place') !== undefined || document.readyState === 'complete') takeOver();
	else addEventListener('load', () => requestAnimationFrame(takeOver));
	addEventListener('scroll', keepScroll, { passive: true });
	// The last scroll event comes too late if the reader leaves at once.
	addEventListener('pagehide', () => {
		keepScroll();
		writeAddress();
	});
	// A history entry without a saved position starts at the top, or at the anchor in its address.
	addEventListener('popstate', () => restorePlace(location.hash ? undefined : 0));
	addEventListener('pageshow', ({ persisted }) => persisted && restorePlace());
}

function takeOver(): void {
	history.scrollRestoration = 'manual';
	if (scrollY > 0 && getKept('place') === undefined) keepScroll();
}

function keepScroll(): void {
	if (!waiting) keep('place', Math.round(scrollY));
}

/**
 * Scrolls to the position saved in this history entry. If the page is still too short, waits until
 * it grows or the reader scrolls.
 *
 * @param otherwise where to scroll if no position is saved
 */
export function restorePlace(otherwise?: number): void {
	waiting?.abort();
	waiting = undefined;
	const place = getKept('place') ?? otherwise;
	if (typeof place !== 'number' || place === Math.round(scrollY)) return;
	const end = new AbortController();
	waiting = end;
	const observer = new ResizeObserver(() => go());
	end.signal.addEventListener('abort', () => {
		observer.disconnect();
		// The browser reports the script's own scrolling later.
		requestAnimationFrame(() => {
			if (waiting === end) waiting = undefined;
		});
	});
	for (const type of MOVES)
		addEventListener(type, () => end.abort(), { passive: true, signal: end.signal });
	const go = (): void => {
		scrollTo({ top: place, behavior: 'instant' });
		if (Math.abs(scrollY - place) <= 1) end.abort();
	};
	observer.observe(document.body);
}
