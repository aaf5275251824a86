import { isComposing, isPlain } from '../keys/plain-key.ts';

/** Moves the focus with the arrow keys from the field through the results, and back. */
export function walkResults(search: HTMLElement, event: KeyboardEvent): void {
	// An input method needs Escape to drop the word, which would also clear the field.
	if (event.key === 'Escape' && isComposing(event)) event.preventDefault();
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (step === undefined || !isPlain(event) || event.target instanceof HTMLSelectElement) return;
	const stops = search.querySelectorAll<HTMLElement>(
		'input, .search-notes :is(a, button), .search-results a',
	);
	const visible = [...stops].filter((stop) => stop.checkVisibility());
	const next = visible[visible.findIndex((stop) => stop === document.activeElement) + step];
	if (!next) return;
	event.preventDefault();
	next.focus();
}
