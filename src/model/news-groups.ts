import type { News } from './news.ts';

/** The changes to a service that existed before and still exists. */
export type ServiceNews = { service: News['service']; label: string; news: News[] };

/** News in reading order: by service, then added services, then removed services. */
export type NewsGroups = { services: ServiceNews[]; added: News[]; gone: News[] };

/**
 * Groups news by service. Services with a new status come first. Within a service, name and status
 * come before facts.
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

/** Counts the services with news. */
export function countServices(news: readonly News[]): number {
	return new Set(news.map(({ service }) => service)).size;
}
