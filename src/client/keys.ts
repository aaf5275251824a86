import type { KeyAction } from './key-table.ts';
import { readKey } from './read-key.ts';
import { read } from './storage.ts';

/** All keys of the guide. What they lead to is fetched once they are pressed. */
let waitingSince: number | undefined;
const isMac = /^(?:Mac|iP)/.test(navigator.platform);
document.addEventListener('keydown', (event) => {
	const isTaken = isField(event.target) || document.querySelector('dialog[open]') !== null;
	const isOff = read('keys') === 'off';
	const judged = readKey({ waitingSince, isTaken, isOff, isMac }, event);
	waitingSince = judged.waitingSince;
	if (judged.action && act(judged.action)) event.preventDefault();
});

/** Does what a key is for, and tells whether there was anything to do. */
function act(action: KeyAction): boolean {
	if (action === 'search' || action === 'prev' || action === 'next') {
		const selector = action === 'search' ? 'search-opener a' : `a[rel=${action}]`;
		const link = document.querySelector<HTMLAnchorElement>(selector);
		link?.click();
		return link !== null;
	}
	if (action === 'sheet') void import('./key-sheet.ts').then((sheet) => sheet.openKeySheet());
	else void import('./hrefs.ts').then(({ hrefs }) => location.assign(hrefs[action]));
	return true;
}

function isField(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select'))
	);
}
