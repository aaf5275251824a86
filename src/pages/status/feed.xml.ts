import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { buildFeedItems } from '../../indexing/feed.ts';
import { listChanges } from '../../indexing/changes.ts';
import { getGuide } from '../../site/get-guide.ts';
import { hrefs } from '../../site/hrefs.ts';
import { siteName, siteUrl } from '../../site/settings.ts';
import { today } from '../../site/today.ts';

/** The changes as a feed, for whoever wants to be told. */
export const GET: APIRoute = async () => {
	const changes = listChanges(await getGuide());
	return rss({
		title: `${siteName}: what changed`,
		description: 'Renamings, closings and endings of machine-learning services on AWS.',
		site: new URL(hrefs.status, siteUrl).href,
		items: buildFeedItems(
			changes,
			today,
			(id) => new URL(hrefs.note({ kind: 'service', id }), siteUrl).href,
		),
	});
};
