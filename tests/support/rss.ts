import { childrenOf, textOfChild, type XmlElement } from './xml.ts';

/** A date and time in RFC 822 format with a four-digit year. */
const RFC_822 = new RegExp(
	String.raw`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} ` +
		'(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ' +
		String.raw`\d{4} \d{2}:\d{2}:\d{2} GMT$`,
);

/**
 * Lists the problems of an RSS feed: what RSS 2.0 requires, and what the W3C feed validator checks
 * beyond it.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function listFeedProblems(rss: XmlElement, address: string): string[] {
	const channel = childrenOf(rss, 'channel')[0];
	if (rss.name !== 'rss' || rss.attributes['version'] !== '2.0' || !channel)
		return ['is not RSS 2.0 with a channel'];
	const items = childrenOf(channel, 'item');
	const guids = items.map((item) => textOfChild(item, 'guid'));
	const dates = [channel, ...items]
		.flatMap((each) => [...childrenOf(each, 'pubDate'), ...childrenOf(each, 'lastBuildDate')])
		.map(({ text }) => text);
	const links = [channel, ...items].map((each) => textOfChild(each, 'link') ?? '');
	return [
		...['title', 'link', 'description', 'language', 'lastBuildDate']
			.filter((name) => !textOfChild(channel, name))
			.map((name) => `the channel does not have exactly one ${name}`),
		...items
			.filter((item) => !textOfChild(item, 'title') || !textOfChild(item, 'description'))
			.map((_, index) => `item ${index} has no title or no description`),
		...(new Set(guids).size < items.length || guids.includes(undefined)
			? ['guids are repeated or missing']
			: []),
		...dates.filter((date) => !RFC_822.test(date)).map((date) => `${date} is not an RFC 822 date`),
		...dates
			.filter((date) => new Date(date).toUTCString() !== date)
			.map((date) => `${date} does not exist`),
		...links.filter((link) => !URL.canParse(link)).map((link) => `${link} is not an absolute URL`),
		...(hasSelfLink(channel, address) ? [] : ['the channel has no link to itself']),
	];
}

function hasSelfLink(channel: XmlElement, address: string): boolean {
	const selves = channel.children.filter(
		({ name, uri, attributes }) =>
			name.endsWith(':link') &&
			uri === 'http://www.w3.org/2005/Atom' &&
			attributes['rel'] === 'self',
	);
	return selves.length === 1 && selves[0]?.attributes['href'] === address;
}
