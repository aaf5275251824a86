import { getKept, keep, writeAddress } from './address.ts';

/** What shows that the reader moves through the page, so that no script does. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

let isKept = false;
let waiting: AbortController | undefined;

/**
 * Keeps how far the page is scrolled with this step of the history, for a page that a script fills: a browser scrolls back only as
 * far as the page reaches when it loads. Call `restorePlace` when the page is filled.
 */
export function keepPlace(): void {
	if (isKept) return;
	isKept = true;
	// A reader may have left before this script arrived. Then the browser scrolls back by itself, if it is left to it until the
	// page has loaded.
	if (getKept('place') !== undefined || document.readyState === 'complete') takeOver();
	else addEventListener('load', () => requestAnimationFrame(takeOver));
	addEventListener('scroll', keepScroll, { passive: true });
	// The event of the last scroll comes too late for a reader who leaves at once.
	addEventListener('pagehide', () => {
		keepScroll();
		writeAddress();
	});
	// The step that a script has never scrolled in begins at the top, but for a section that the address names.
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
 * Scrolls to where the reader was at this step; where the page is still too short, as soon as it is not, or until the reader moves.
 *
 * @param otherwise where to scroll in a step in which nothing is kept
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
		// The browser reports the scrolling of the script itself later.
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
