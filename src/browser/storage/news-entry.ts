import type { News } from '../../model/news.ts';
import { isDay } from '../../model/dates.ts';
import type { Entry } from './entry.ts';
import { hasTexts, isRecord } from './guards.ts';

/** News that were noticed on one day. */
export type Batch = {
	/** The day of the visit before. */
	since: string;
	noticed: string;
	news: News[];
};

/** How many batches are kept for a reader who never reads them. */
const MOST_BATCHES = 20;

/** The texts that each kind of news holds beside its service and its label. */
const newsTexts: Record<News['kind'], readonly string[]> = {
	added: [],
	gone: [],
	renamed: ['before'],
	status: ['before', 'after'],
	'fact-changed': ['fact', 'before', 'after'],
	'fact-added': ['fact', 'after'],
	'fact-gone': ['fact', 'before'],
};

/**
 * `guide.news`: what has changed and is not read yet, newest first. Missing once all is read.
 *
 * Version 1: `{ "form": 1, "batches": [{ "since": "2026-11-20", "noticed": "2026-11-25", "news":
 * [{ "kind": "added", "service": "s3", "label": "S3" }] }] }`
 */
export const newsEntry: Entry<Batch[]> = {
	name: 'news',
	version: 1,
	read: (content) => {
		const batches = isRecord(content) && content['batches'];
		return Array.isArray(batches) && batches.every(isBatch)
			? batches.slice(0, MOST_BATCHES)
			: undefined;
	},
	write: (batches) => ({ batches: batches.slice(0, MOST_BATCHES) }),
	migrations: {},
};

function isBatch(value: unknown): value is Batch {
	return (
		isRecord(value) &&
		isDay(value['since']) &&
		isDay(value['noticed']) &&
		Array.isArray(value['news']) &&
		value['news'].every(isNews)
	);
}

function isNews(value: unknown): value is News {
	if (!isRecord(value) || !hasTexts(value, ['kind', 'service', 'label'])) return false;
	const texts = new Map(Object.entries(newsTexts)).get(String(value['kind']));
	return texts !== undefined && hasTexts(value, texts);
}
