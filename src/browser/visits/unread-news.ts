import { formatDate } from '../../model/dates.ts';
import { countServices } from '../../model/news-groups.ts';
import { getNews } from './stored-news.ts';

/**
 * Says beside the links to what is new how much of it is unread. Without any it shows nothing; with some it stands at the end
 * of a line, or beside it, so that nothing moves.
 */
class UnreadNews extends HTMLElement {
	connectedCallback(): void {
		this.textContent = tellUnread();
	}
}

/** Marks the links to what is new, or takes the marks away where all is read. */
export function showUnread(): void {
	if (!customElements.get('unread-news')) customElements.define('unread-news', UnreadNews);
	const hasNews = getNews().length > 0;
	for (const link of document.querySelectorAll('reader-tools a'))
		link.toggleAttribute('data-unread', hasNews);
}

function tellUnread(): string {
	const batches = getNews();
	const since = batches.at(-1)?.since;
	if (!since) return '';
	const count = countServices(batches.flatMap(({ news }) => news));
	return `: ${count} ${count === 1 ? 'service' : 'services'} since ${formatDate(since, 'short')}`;
}
