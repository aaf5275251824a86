import styles from '../styles/search.css?url&no-inline';
import './guide-search.ts';

/** Opens the search over the page. Escape, the close button and a click beside it close it again. */
export function openSearchDialog(pagefind: string): void {
	const dialog =
		document.querySelector<HTMLDialogElement>('dialog.search-dialog') ?? addDialog(pagefind);
	if (!dialog.open) dialog.showModal();
	dialog.querySelector<HTMLInputElement>('input')?.select();
}

function addDialog(pagefind: string): HTMLDialogElement {
	const link = document.createElement('link');
	Object.assign(link, { rel: 'stylesheet', href: styles });
	document.head.append(link);
	const dialog = document.createElement('dialog');
	dialog.className = 'search-dialog';
	dialog.ariaLabel = 'Search the guide';
	const search = document.createElement('guide-search');
	search.dataset['pagefind'] = pagefind;
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = 'Close';
	close.addEventListener('click', () => dialog.close());
	dialog.append(close, search);
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	document.body.append(dialog);
	return dialog;
}
