import type { KeyAction } from './key-table.ts';
import { use } from '../fetching/on-demand.ts';
import { readKey } from './read-key.ts';
import { peekText } from '../storage/local-texts.ts';

/** All keys of the guide. What they open is fetched when they are pressed. */
let waitingSince: number | undefined;
const isMac = /^(?:Mac|iP)/.test(navigator.platform);
document.addEventListener('keydown', (event) => {
	const isTaken = isField(event.target) || document.querySelector('dialog[open]') !== null;
	const isOff = peekText('keys') === 'off';
	const judged = readKey({ waitingSince, isTaken, isOff, isMac }, event);
	waitingSince = judged.waitingSince;
	if (judged.action && act(judged.action)) event.preventDefault();
});

/** Runs the action of a key. Returns `false` if there was nothing to do. */
function act(action: KeyAction): boolean {
	if (action === 'search' || action === 'prev' || action === 'next') {
		const selector = { search: 'search-opener a', prev: 'a[rel=prev]', next: 'a[rel=next]' }[
			action
		];
		const link = document.querySelector<HTMLAnchorElement>(selector);
		link?.click();
		return link !== null;
	}
	if (action === 'sheet') void openKeySheet();
	else
		void use(
			() => import('../hrefs.ts'),
			({ hrefs }) => location.assign(hrefs[action]),
		);
	return true;
}

/** Opens the key sheet. */
export function openKeySheet(): Promise<unknown> {
	return use(
		() => import('./key-sheet.ts'),
		(sheet) => sheet.openKeySheet(),
	);
}

function isField(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select'))
	);
}
