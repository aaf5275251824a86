import { openSearchDialog } from './search-dialog.ts';

/**
 * The link to the search page, which opens the search in place once scripts run: on click, on `/` and on Ctrl+K or Cmd+K.
 * Nothing of the search is fetched before.
 */
class SearchOpener extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector('a');
		if (!link) return;
		link.addEventListener('click', (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			open(link);
		});
		document.addEventListener('keydown', (event) => {
			if (!isShortcut(event)) return;
			event.preventDefault();
			open(link);
		});
	}
}

function open(searchPage: HTMLAnchorElement): void {
	openSearchDialog(searchPage.dataset['pagefind'] ?? '');
}

function isShortcut(event: KeyboardEvent): boolean {
	if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k')
		return true;
	return (
		event.key === '/' &&
		!event.ctrlKey &&
		!event.metaKey &&
		!event.altKey &&
		!isTyping(event.target)
	);
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select'))
	);
}

customElements.define('search-opener', SearchOpener);
