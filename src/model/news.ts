import type { ServiceState, ServiceStates } from './schemas/guide-state.ts';
import type { StatusState } from './vocabulary.ts';

/** A difference between two states of the guide. */
export type News = {
	/** The service's id. */
	service: keyof ServiceStates;
	/** The service's label, which is still needed after the service has left the guide. */
	label: string;
} & (
	| { kind: 'added' }
	| { kind: 'gone' }
	| { kind: 'renamed'; before: string }
	| { kind: 'status'; before: StatusState; after: StatusState }
	| { kind: 'fact-changed'; fact: string; before: string; after: string }
	| { kind: 'fact-added'; fact: string; after: string }
	| { kind: 'fact-gone'; fact: string; before: string }
);

/** Lists the differences between two states of the guide, in the order of the newer one. */
export function listNews(before: ServiceStates, after: ServiceStates): News[] {
	const added = listIds(after).flatMap((service) => {
		const [then, now] = [getOwn(before, service), getOwn(after, service)];
		if (!now) return [];
		if (!then) return [{ kind: 'added' as const, service, label: now.label }];
		return listServiceNews(service, then, now);
	});
	const gone = listIds(before).flatMap((service) => {
		const then = getOwn(before, service);
		return then && !getOwn(after, service)
			? [{ kind: 'gone' as const, service, label: then.label }]
			: [];
	});
	return [...added, ...gone];
}

/** Lists the differences in one service: its name, its status, then its facts. */
function listServiceNews(
	service: keyof ServiceStates,
	then: ServiceState,
	now: ServiceState,
): News[] {
	const about = { service, label: now.label };
	const news: News[] = [];
	if (then.label !== now.label) news.push({ ...about, kind: 'renamed', before: then.label });
	if (then.status !== now.status)
		news.push({ ...about, kind: 'status', before: then.status, after: now.status });
	for (const fact of new Set([...Object.keys(now.facts), ...Object.keys(then.facts)])) {
		const [before, after] = [getOwn(then.facts, fact), getOwn(now.facts, fact)];
		if (before === after) continue;
		if (before === undefined) news.push({ ...about, kind: 'fact-added', fact, after: after ?? '' });
		else if (after === undefined) news.push({ ...about, kind: 'fact-gone', fact, before });
		else news.push({ ...about, kind: 'fact-changed', fact, before, after });
	}
	return news;
}

/**
 * Returns an own property of a record. A stored key may be `constructor`, which every object
 * inherits.
 */
function getOwn<Value>(record: Record<string, Value>, name: string): Value | undefined {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}

function listIds(states: ServiceStates): (keyof ServiceStates)[] {
	return Object.keys(states) as (keyof ServiceStates)[];
}
