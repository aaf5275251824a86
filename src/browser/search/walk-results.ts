import { isComposing, isPlain } from '../keys/plain-key.ts';

/** Moves the focus from the field of a search through its results, and back. All other keys are left alone. */
export function walkResults(search: HTMLElement, event: KeyboardEvent): void {
	// An input method takes Escape to drop the word; the field would empty itself, and the dialog close.
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
