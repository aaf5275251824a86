import styles from '../styles/search.css?url&no-inline';

/**
 * Opens the search over the page. The field is there at once, so that no letter is lost while the rest is fetched.
 * Escape, the close button and a click beside it close it again.
 */
export function openSearchDialog(): void {
	const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog') ?? addDialog();
	if (!dialog.open) dialog.showModal();
	dialog.querySelector('input')?.select();
}

function addDialog(): HTMLDialogElement {
	const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
	document.head.append(link);
	const dialog = document.createElement('dialog');
	dialog.className = 'search-dialog';
	dialog.ariaLabel = 'Search the guide';
	const search = document.createElement('guide-search');
	const input = Object.assign(document.createElement('input'), { type: 'search' });
	input.ariaLabel = 'Search the guide';
	search.append(input);
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
	void import('./guide-search.ts');
	return dialog;
}
