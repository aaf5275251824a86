import { openSearchDialog } from './search-dialog.ts';

/**
 * The link to the search page. Once scripts run, a click or a key (see `keys.ts`) opens the search
 * in place. It is fetched only then, or when the reader comes back from one of its results.
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
