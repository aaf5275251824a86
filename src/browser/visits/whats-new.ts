import { create } from '../create.ts';
import { formatDate } from '../../model/dates.ts';
import { getToday } from '../days.ts';
import { batchToSection, type Stencils } from './news-items.ts';
import { noteVisit } from './note-visit.ts';
import { keepPlace, restorePlace } from '../place.ts';
import { showUnread } from './unread-news.ts';
import { clearNews, forgetVisits, readNews, readSeen } from './visits.ts';

/**
 * What has changed since the reader's last visit, out of what their browser keeps. The page holds ready, in a `template`, the
 * link to every service and the mark of every status, so that both look as they do everywhere.
 */
class WhatsNew extends HTMLElement {
	readonly #list = create('div', { className: 'news' });
	readonly #said = create('p', { role: 'status' });
	readonly #read = toButton('I have read this', () => {
		clearNews();
		this.#show('All read. The list begins anew.');
	});
	readonly #forget = toButton('Forget my visits', () => {
		forgetVisits();
		this.#show(
			'Forgotten: this browser keeps nothing of your visits. The next page you open counts as your first.',
		);
	});

	connectedCallback(): void {
		this.append(
			this.#said,
			this.#list,
			create('p', { className: 'news-actions' }, this.#read, this.#forget),
		);
		// Whoever comes here wants to know, so it is looked at once, and also where data is saved.
		const version = this.dataset['version'] ?? '';
		void noteVisit(version, getToday(new Date()), true).then(() => {
			this.#show();
			restorePlace();
		});
		keepPlace();
	}

	#show(said?: string): void {
		const batches = readNews();
		const seen = readSeen();
		const stencils = this.#getStencils();
		this.#list.replaceChildren(...batches.map((batch) => batchToSection(batch, stencils)));
		this.#said.textContent = said ?? (batches.length > 0 ? '' : tellNone(seen?.first));
		this.#read.hidden = batches.length === 0;
		this.#forget.hidden = seen === undefined;
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

function tellNone(first: string | undefined): string {
	if (!first)
		return 'This browser keeps nothing for this site, so it cannot tell what is new to you.';
	if (first === getToday(new Date()))
		return 'Nothing yet: this is the first day that this browser remembers. Come back another time, and what changed meanwhile stands here.';
	return `Nothing. No status and no fact has changed since you last read this list. This browser remembers from ${formatDate(first)} on.`;
}

function toButton(textContent: string, act: () => void): HTMLButtonElement {
	const button = create('button', { type: 'button', textContent, hidden: true });
	button.addEventListener('click', act);
	return button;
}

customElements.define('whats-new', WhatsNew);
