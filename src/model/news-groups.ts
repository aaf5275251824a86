import type { News } from './news.ts';

/** What is new of one service that was there before and still is. */
export type ServiceNews = { service: News['service']; label: string; news: News[] };

/** News as they are read: service by service, then those that came and those that went. */
export type NewsGroups = { services: ServiceNews[]; added: News[]; gone: News[] };

/**
 * Groups news by service. Services whose status changed come first, as do a service's name and
 * status before its facts.
 */
export function groupNews(news: readonly News[]): NewsGroups {
	const groups = Map.groupBy(news, ({ service }) => service);
	const services = [...groups.values()]
		.filter(([first]) => first?.kind !== 'added' && first?.kind !== 'gone')
		.flatMap((each) =>
			each.slice(0, 1).map(({ service, label }) => ({ service, label, news: each })),
		);
	const hasStatus = (group: ServiceNews): boolean =>
		group.news.some(({ kind }) => kind === 'status');
	return {
		services: [...services.filter(hasStatus), ...services.filter((group) => !hasStatus(group))],
		added: news.filter(({ kind }) => kind === 'added'),
		gone: news.filter(({ kind }) => kind === 'gone'),
	};
}

/** Counts the services of which there is news. */
export function countServices(news: readonly News[]): number {
	return new Set(news.map(({ service }) => service)).size;
}
