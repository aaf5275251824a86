import { formatDate } from '../model/dates.ts';
import type { ServiceId } from '../model/ids.ts';
import { changeKindLabels } from '../model/vocabulary.ts';
import type { Change } from './changes.ts';

/** An item of the feed of changes. */
export type FeedItem = { title: string; description: string; link: string; pubDate: Date };

/**
 * Makes the items of the feed. An item is dated by the day on which the change became known, as far as that is known itself: a
 * month or a year counts from its first day. The link carries kind and date, so that two changes of a service are two items.
 */
export function buildFeedItems(
	changes: readonly Change[],
	toUrl: (id: ServiceId) => string,
): FeedItem[] {
	return changes.map(({ service, kind, date, told, what, successors, source }) => ({
		title: `${service.name}: ${changeKindLabels[kind]}, ${formatDate(date)}`,
		description: [
			what ?? service.summary,
			...(successors.length > 0
				? [`Instead: ${successors.map(({ name }) => name).join(', ')}.`]
				: []),
			`Source: ${source.url}`,
		].join(' '),
		link: `${toUrl(service.id)}#${kind}-${date}`,
		pubDate: new Date(`${told}${'-01-01'.slice(told.length - 4)}T00:00:00Z`),
	}));
}
