import { openSearchDialog } from './search-dialog.ts';

/**
 * The link to the search page, which opens the search in place once scripts run, by a click or by its keys (see `keys.ts`).
 * Nothing of the search is fetched before, but where the reader comes back to a page from a result of its search.
 */
class SearchOpener extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector('a');
		if (!link) return;
		link.addEventListener('click', (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			openSearchDialog(link.href);
		});
		if ((history.state as { dialog?: unknown } | null)?.dialog) openSearchDialog(link.href);
	}
}

customElements.define('search-opener', SearchOpener);
