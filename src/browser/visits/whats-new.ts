import { create } from '../dom/create.ts';
import { formatDate } from '../../model/dates.ts';
import { getToday } from '../today.ts';
import { batchToSection, type Stencils } from './news-items.ts';
import { noteVisit } from './note-visit.ts';
import { keepPlace, restorePlace } from '../address/scroll-place.ts';
import { forgetEntry, takeTrouble, type Trouble } from '../storage/local-entries.ts';
import { newsEntry } from '../storage/news-entry.ts';
import { forgetRecord, getRecord } from '../storage/records.ts';
import { seenEntry } from '../storage/seen-entry.ts';
import { visitEntry } from '../storage/visit-entry.ts';
import { clearNews, getNews } from './stored-news.ts';
import { showUnread } from './unread-news.ts';

const troubles: Record<Trouble, string> = {
	damaged:
		'Some of what this browser saved about your visits could not be read, so it was set aside.',
	newer: 'A newer version of this guide saved your visits. Reload the page to see them.',
};

/**
 * The changes since the reader's last visit, from what their browser stored. The page has the link
 * to every service and the mark of every status in a `template`, so that both look the same
 * everywhere.
 */
class WhatsNew extends HTMLElement {
	readonly #list = create('div', { className: 'news' });
	readonly #said = create('p', { role: 'status' });
	readonly #read = toButton('I have read this', () => {
		clearNews();
		void this.#show('All read. The list begins anew.');
	});
	readonly #forget = toButton('Forget my visits', async () => {
		await forgetVisits();
		void this.#show(
			'Forgotten: this browser keeps nothing of your visits. ' +
				'The next page you open counts as your first.',
		);
	});

	connectedCallback(): void {
		this.append(
			this.#said,
			this.#list,
			create('p', { className: 'news-actions' }, this.#read, this.#forget),
		);
		// Readers who open this page want the news, so it is checked at once, even if they save data.
		const version = this.dataset['version'] ?? '';
		void noteVisit(version, getToday(new Date()), true)
			.then(() => this.#show())
			.then(() => restorePlace());
		keepPlace();
	}

	async #show(said?: string): Promise<void> {
		const seen = await getRecord(seenEntry);
		const batches = getNews();
		const trouble = takeTrouble([visitEntry, seenEntry, newsEntry].map(({ name }) => name));
		const stencils = this.#getStencils();
		this.#list.replaceChildren(...batches.map((batch) => batchToSection(batch, stencils)));
		const isEmpty = batches.length === 0 && trouble !== 'newer';
		const told = said ?? (isEmpty ? explainNone(seen?.first) : '');
		this.#said.textContent = trouble ? `${troubles[trouble]} ${told}` : told;
		this.#read.hidden = batches.length === 0;
		this.#forget.hidden = seen === undefined && trouble === undefined;
		showUnread();
	}

	#getStencils(): Stencils {
		const content = this.querySelector('template')?.content;
		const listParts = (selector: string): HTMLElement[] => [
			...(content?.querySelectorAll<HTMLElement>(selector) ?? []),
		];
		const links = new Map(
			listParts('[data-service]').map((part) => [part.dataset['service'], part.querySelector('a')]),
		);
		const marks = new Map(
			listParts('[data-status]:not(a)').map((part) => [part.dataset['status'], part]),
		);
		return {
			getLink: (service) => links.get(service)?.cloneNode(true) as HTMLAnchorElement | undefined,
			getMark: (state) => marks.get(state)?.cloneNode(true) ?? document.createTextNode(state),
		};
	}
}

function explainNone(first: string | undefined): string {
	if (!first)
		return 'This browser keeps nothing for this site, so it cannot tell what is new to you.';
	if (first === getToday(new Date()))
		return (
			'Nothing yet: this is the first day that this browser remembers. ' +
			'Come back another time, and what changed meanwhile stands here.'
		);
	return (
		'Nothing. No status and no fact has changed since you last read this list. ' +
		`This browser remembers from ${formatDate(first)} on.`
	);
}

/** Removes all visits and the news they led to. */
async function forgetVisits(): Promise<void> {
	forgetEntry(visitEntry);
	forgetEntry(newsEntry);
	await forgetRecord(seenEntry);
}

function toButton(textContent: string, act: () => unknown): HTMLButtonElement {
	const button = create('button', { type: 'button', textContent, hidden: true });
	button.addEventListener('click', act);
	return button;
}

customElements.define('whats-new', WhatsNew);
