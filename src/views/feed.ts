import { formatDate } from '../model/dates.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { ServiceId } from '../model/ids.ts';
import { changeKindLabels } from '../model/vocabulary.ts';
import { toXmlText } from '../model/xml-text.ts';
import type { Change } from './changes.ts';

/**
 * An item of the feed of changes. Feed readers parse the description as HTML and the title as text.
 * There is no `pubDate` if only the month or the year is known.
 */
export type FeedItem = { title: string; description: string; link: string; pubDate?: Date };

/**
 * Builds the items of the feed, newest first. An item has the date on which the change became
 * known. If the source gives only a month or a year, the item has no date, since any day would be
 * invented; the title says what is known. An upcoming change of a part without an announcement date
 * is left out until its day.
 */
export function buildFeedItems(
	changes: readonly Change[],
	today: string,
	toUrl: (id: ServiceId) => string,
): FeedItem[] {
	return changes
		.map((change) => ({ change, known: change.about === 'service' ? change.told : change.date }))
		.filter(({ known }) => known <= today)
		.sort((a, b) => (a.known < b.known ? 1 : a.known > b.known ? -1 : 0))
		.map(({ change, known }) => ({
			title: toXmlText(
				`${change.service.name}: ` +
					(change.about === 'service' ? describeState(change) : change.what),
			),
			description: toXmlText(escapeHtml(describe(change))),
			link: `${toUrl(change.service.id)}#${change.anchor}`,
			...(known.length === today.length && { pubDate: new Date(`${known}T00:00:00Z`) }),
		}));
}

/** Describes a change in full, as text. */
function describe(change: Change): string {
	const { service, source } = change;
	const sentences =
		change.about === 'part'
			? [`A part, or the name: ${describeState(change)}.`]
			: [
					change.what ?? service.summary,
					...(change.successors.length > 0
						? [`Instead: ${change.successors.map(({ name }) => name).join(', ')}.`]
						: []),
				];
	return [...sentences, `Source: ${source.url}`].join(' ');
}

function describeState({ kind, date }: Change): string {
	return `${changeKindLabels[kind]}, ${formatDate(date)}`;
}
