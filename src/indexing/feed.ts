import { formatDate } from '../model/dates.ts';
import type { ServiceId } from '../model/ids.ts';
import { changeKindLabels } from '../model/vocabulary.ts';
import type { Change } from './changes.ts';

/** An item of the feed of changes. */
export type FeedItem = { title: string; description: string; link: string; pubDate: Date };

/**
 * Makes the items of the feed. An item is dated by the day on which the change became known, as far as that is known itself: a
 * month or a year counts from its first day. A change of a part that still lies ahead, of which nobody knows when it was
 * announced, waits for its day.
 */
export function buildFeedItems(
	changes: readonly Change[],
	today: string,
	toUrl: (id: ServiceId) => string,
): FeedItem[] {
	return changes.flatMap((change) => {
		const { service, kind, date, anchor, source } = change;
		const pubDate = toFirstDay(change.about === 'service' ? change.told : date);
		if (pubDate > toFirstDay(today)) return [];
		const isWhole = change.about === 'service';
		const state = `${changeKindLabels[kind]}, ${formatDate(date)}`;
		return [
			{
				title: isWhole ? `${service.name}: ${state}` : `${service.name}: ${change.what}`,
				description: [
					isWhole ? (change.what ?? service.summary) : `A part, or the name: ${state}.`,
					...(isWhole && change.successors.length > 0
						? [`Instead: ${change.successors.map(({ name }) => name).join(', ')}.`]
						: []),
					`Source: ${source.url}`,
				].join(' '),
				link: `${toUrl(service.id)}#${anchor}`,
				pubDate,
			},
		];
	});
}

function toFirstDay(date: string): Date {
	return new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
}
