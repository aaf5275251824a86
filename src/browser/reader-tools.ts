import { openKeySheet } from './keys/keys.ts';
import { getToday } from './today.ts';
import { peekText } from './storage/local-texts.ts';

/**
 * The link to the news and the button for the keys, at the bottom of every page. `data-version` is
 * the version of the guide that the page belongs to. A new version is checked after the page has
 * loaded.
 */
class ReaderTools extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => void openKeySheet());
		addEventListener('load', () => {
			// Safari does not support `requestIdleCallback` yet.
			(window.requestIdleCallback ?? setTimeout)(
				// No reader is waiting for it; the next page tries again.
				() => lookForNews(this.dataset['version'] ?? '').catch(() => undefined),
			);
		});
	}
}

async function lookForNews(version: string): Promise<void> {
	const visit = peekText('visit') ?? '';
	const today = getToday(new Date());
	const isKnown = visit.includes(version);
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (isKnown ? !visit.startsWith(today) : !connection?.saveData)
		await (await import('./visits/note-visit.ts')).noteVisit(version, today);
	if (peekText('news')) (await import('./visits/unread-news.ts')).showUnread();
}

customElements.define('reader-tools', ReaderTools);
