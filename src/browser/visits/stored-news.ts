import { getEntry, removeEntry, type setEntry } from '../storage/local-entries.ts';
import { newsEntry, type Batch } from '../storage/news-entry.ts';

/** Gets the unread news, newest first. */
export function getNews(): Batch[] {
	return getEntry(newsEntry) ?? [];
}

/** Adds a batch before the unread ones. Returns `false` if it cannot be stored. */
export function addNews(batch: Batch, store: typeof setEntry): boolean {
	return store(newsEntry, [batch, ...getNews()]);
}

/** Marks all news as read. */
export function clearNews(): void {
	removeEntry(newsEntry);
}
