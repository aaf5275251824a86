import styles from '../../styles/search.css?url&no-inline';
import { LONGEST_TEXT } from '../../model/longest-text.ts';
import { addStyles, use } from '../fetching/on-demand.ts';

/**
 * Opens the search over the page. The field is available at once, so that no keystroke is lost
 * while the rest is fetched. Escape, the close button, and a click outside close it.
 */
export function openSearchDialog(searchPage: string): void {
	const dialog =
		document.querySelector<HTMLDialogElement>('dialog.search-dialog') ?? addDialog(searchPage);
	if (!dialog.open) dialog.showModal();
	dialog.querySelector('input')?.select();
}

function addDialog(searchPage: string): HTMLDialogElement {
	void addStyles(styles);
	const dialog = document.createElement('dialog');
	dialog.className = 'search-dialog';
	dialog.ariaLabel = 'Search the guide';
	const search = document.createElement('guide-search');
	const input = Object.assign(document.createElement('input'), { type: 'search' });
	input.ariaLabel = 'Search the guide';
	// Until the script of the search is loaded, Enter opens the search page.
	const form = Object.assign(document.createElement('form'), { action: searchPage });
	form.role = 'search';
	input.name = 'q';
	input.maxLength = LONGEST_TEXT;
	form.append(input);
	search.append(form);
	const close = Object.assign(document.createElement('button'), {
		type: 'button',
		textContent: 'Close',
	});
	close.addEventListener('click', () => dialog.close());
	dialog.append(search, close);
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	document.body.append(dialog);
	void use(() => import('./guide-search.ts'));
	return dialog;
}
