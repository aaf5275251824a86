import { formatDate } from '../../model/dates.ts';
import { countServices } from '../../model/news-groups.ts';
import { getNews } from './stored-news.ts';

/**
 * Shows, beside the links to the news, how many are unread, or nothing if all are read. It is at
 * the end of a line, or beside it, so that nothing moves.
 */
class UnreadNews extends HTMLElement {
	connectedCallback(): void {
		this.textContent = formatUnread();
	}
}

/** Marks the links to the news while there are unread ones. */
export function showUnread(): void {
	if (!customElements.get('unread-news')) customElements.define('unread-news', UnreadNews);
	const hasNews = getNews().length > 0;
	for (const link of document.querySelectorAll('reader-tools a'))
		link.toggleAttribute('data-unread', hasNews);
}

function formatUnread(): string {
	const batches = getNews();
	const since = batches.at(-1)?.since;
	if (!since) return '';
	const count = countServices(batches.flatMap(({ news }) => news));
	return `: ${count} ${count === 1 ? 'service' : 'services'} since ${formatDate(since, 'short')}`;
}
