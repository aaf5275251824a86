import type { ServiceStates } from '../../model/schemas/guide-state.ts';
import { isDay } from '../../model/dates.ts';
import type { News } from '../../model/news.ts';

/** News that were noticed on one day. */
export type Batch = {
	/** The day of the visit before. */
	since: string;
	noticed: string;
	news: News[];
};

/** What the guide said at the last look, and the day from which on this browser remembers. */
export type Seen = { first: string; services: ServiceStates };

/** The day of the last visit, and the versions of the guide seen of late. */
export type Visit = { day: string; versions: string[] };

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

/** Returns whether a value read from storage is a visit. */
export function isVisit({ day, versions }: Visit): boolean {
	return isDay(day) && versions.every((version) => /^\??[\w-]{1,20}$/.test(version));
}

/** Returns whether a value read from storage is what the guide said once. */
export function isSeen(value: unknown): value is Seen {
	return (
		isRecord(value) &&
		isDay(value['first']) &&
		isRecord(value['services']) &&
		Object.values(value['services']).every(
			(state) =>
				isRecord(state) &&
				hasTexts(state, ['label', 'status']) &&
				isRecord(state['facts']) &&
				hasTexts(state['facts'], Object.keys(state['facts'])),
		)
	);
}

/** Returns whether a value read from storage holds batches of news. */
export function hasBatches(value: unknown): value is { batches: Batch[] } {
	return isRecord(value) && Array.isArray(value['batches']) && value['batches'].every(isBatch);
}

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

function hasTexts(value: Record<string, unknown>, names: readonly string[]): boolean {
	return names.every((name) => typeof value[name] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
