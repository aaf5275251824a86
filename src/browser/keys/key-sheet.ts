import styles from '../../styles/keys.css?url&no-inline';
import { create } from '../dom/create.ts';
import { addStyles } from '../fetching/on-demand.ts';
import { keys, type KeyAction } from './key-table.ts';
import { keysEntry } from '../storage/keys-entry.ts';
import {
	getEntry,
	keepEntry,
	removeEntry,
	takeTrouble,
	type Trouble,
} from '../storage/local-entries.ts';

const says: Record<KeyAction, string> = {
	search: 'Search the guide',
	prev: 'Previous page in the stage',
	next: 'Next page in the stage',
	stages: 'The map of the lifecycle',
	services: 'All services',
	choose: 'Choose a service',
	whatsNew: 'What is new to you',
	home: 'The home page',
	sheet: 'This sheet',
};

const troubles: Record<Trouble, string> = {
	damaged: 'Your saved choice could not be read, so single keys are on. ',
	newer: 'A newer version of this guide saved your choice. Reload the page to use it. ',
};

/** Opens the key sheet over the page. Escape, its button, and a click outside close it. */
export async function openKeySheet(): Promise<void> {
	const dialog =
		document.querySelector<HTMLDialogElement>('dialog.key-sheet') ?? (await addDialog());
	if (!dialog.open) dialog.showModal();
}

async function addDialog(): Promise<HTMLDialogElement> {
	const dressed = addStyles(styles);
	const close = create('button', { type: 'button', textContent: 'Close' });
	const dialog = create(
		'dialog',
		{ className: 'key-sheet', ariaLabel: 'Keys' },
		create('h2', { textContent: 'Keys' }),
		close,
		create('dl', {}, ...Object.entries(keys).map(toRow), toRow(['Ctrl K', 'search'])),
		addSwitch(),
	);
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	document.body.append(dialog);
	// Shown when its styles are loaded, or without them if they cannot be fetched.
	await dressed;
	return dialog;
}

function toRow([names, action]: [string, KeyAction]): HTMLDivElement {
	// Keys are pressed one after the other, except Ctrl, which is held.
	const joint = names.startsWith('Ctrl') ? '+' : ' then ';
	const caps = names.split(' ').flatMap((name) => [joint, create('kbd', { textContent: name })]);
	return create(
		'div',
		{},
		create('dt', {}, ...caps.slice(1)),
		create('dd', { textContent: says[action] }),
	);
}

/** Readers who dictate, or press keys by accident, can turn off single keys. */
function addSwitch(): HTMLElement {
	const isOn = getEntry(keysEntry) === undefined;
	const box = create('input', { type: 'checkbox', checked: isOn });
	box.setAttribute('role', 'switch');
	box.addEventListener('change', () => {
		if (box.checked) removeEntry(keysEntry);
		else keepEntry(keysEntry, 'off');
	});
	const trouble = takeTrouble([keysEntry.name]);
	const note = create('p', {
		className: 'age',
		textContent:
			(trouble ? troubles[trouble] : '') +
			'No single key acts while you type. Turned off, only Ctrl+K (Cmd+K on a Mac) is left, ' +
			'and this sheet opens from the foot of any page.',
	});
	return create('div', {}, create('label', {}, box, ' Single keys'), note);
}
