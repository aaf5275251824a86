import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { buildFeedItems } from '../../views/feed.ts';
import { listChanges } from '../../views/changes.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import { getGuide } from '../../site/content/get-guide.ts';
import { hrefs } from '../../site/hrefs.ts';
import { siteName, siteUrl } from '../../site/settings.ts';
import { today } from '../../site/today.ts';

const toUrl = (href: string): string => new URL(href, siteUrl).href;

/**
 * The changes as a feed.
 *
 * @see https://www.rssboard.org/rss-profile
 */
export const GET: APIRoute = async () =>
	rss({
		title: `${siteName}: what changed`,
		description: 'Renamings, closings and endings of machine-learning services on AWS.',
		site: toUrl(hrefs.status),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: [
			'<language>en</language>',
			`<lastBuildDate>${new Date(today).toUTCString()}</lastBuildDate>`,
			`<atom:link href="${escapeHtml(toUrl(hrefs.feed))}" rel="self" type="application/rss+xml"/>`,
		].join(''),
		items: buildFeedItems(listChanges(await getGuide()), today, (id) =>
			toUrl(hrefs.note({ kind: 'service', id })),
		),
	});
