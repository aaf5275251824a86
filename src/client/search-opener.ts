import { openSearchDialog } from './search-dialog.ts';

/**
 * The link to the search page, which opens the search in place once scripts run, by a click or by its keys (see `keys.ts`).
 * Nothing of the search is fetched before.
 */
class SearchOpener extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector('a');
		link?.addEventListener('click', (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			openSearchDialog(link.href);
		});
	}
}

customElements.define('search-opener', SearchOpener);
