import type { SourceLink } from '../model/schemas/prose.ts';
import { isRestricted, type RestrictedStatus } from '../model/status.ts';
import type { ChangeKind } from '../model/vocabulary.ts';
import type { Guide, GuideService } from '../guide/guide.ts';

/** A past or upcoming change to the name or the availability of a service or of a part of it. */
export type Change = {
	/** The day it took or takes effect, with the precision of the source. */
	date: string;
	kind: ChangeKind;
	service: GuideService;
	/** Its anchor on the service's page. */
	anchor: string;
	source: SourceLink;
} & (
	| {
			/** The service itself is no longer open, or will close. */
			about: 'service';
			/** The day it became known: for an upcoming end, the day it was announced. */
			told: string;
			/** What happens, in a sentence. */
			what: string | undefined;
			/** The services that AWS recommends instead. */
			successors: GuideService[];
	  }
	/** The service was renamed, or a part of it closed or ended. */
	| { about: 'part'; what: string }
);

/** A change of the service itself, from its status. */
export type StatusChange = Extract<Change, { about: 'service' }>;

/** Lists every change in the guide, from statuses and histories, newest first. */
export function listChanges(guide: Guide): Change[] {
	return [...guide.services.values()]
		.flatMap((service) => listServiceChanges(guide, service))
		.sort(compareChanges);
}

/** Lists the services that are not plainly open, by their latest change of status, newest first. */
export function listStatusChanges(guide: Guide): StatusChange[] {
	return listChanges(guide).filter((change) => change.about === 'service');
}

/** Lists the changes of one service: its status, then its history in the order of the note. */
export function listServiceChanges(guide: Guide, service: GuideService): Change[] {
	const { status, history } = service;
	const taken = new Map<string, number>();
	const toAnchor = (kind: ChangeKind, date: string): string => {
		const anchor = `${kind}-${date}`;
		const count = (taken.get(anchor) ?? 0) + 1;
		taken.set(anchor, count);
		return count === 1 ? anchor : `${anchor}-${count}`;
	};
	const own = isRestricted(status)
		? [toStatusChange(guide, service, status, toAnchor(status.state, getEffect(status)))]
		: [];
	const past = history.map(({ date, kind, what, source }) => ({
		about: 'part' as const,
		date,
		kind,
		service,
		what: what.text,
		anchor: toAnchor(kind, date),
		source,
	}));
	return [...own, ...past];
}

/** Splits changes into upcoming ends, the next one first, and the rest in their order. */
export function splitChanges(changes: readonly Change[]): { upcoming: Change[]; past: Change[] } {
	const isAhead = ({ kind }: Change): boolean => kind === 'ending';
	return {
		upcoming: changes.filter(isAhead).toReversed(),
		past: changes.filter((change) => !isAhead(change)),
	};
}

function toStatusChange(
	guide: Guide,
	service: GuideService,
	status: RestrictedStatus,
	anchor: string,
): StatusChange {
	return {
		about: 'service',
		date: getEffect(status),
		told: status.state === 'ending' ? status.since : getEffect(status),
		kind: status.state,
		service,
		what: status.note,
		anchor,
		successors: status.successor.flatMap((id) => guide.services.get(id) ?? []),
		source: { title: 'Source', url: status.source },
	};
}

/**
 * An end takes effect on its last day, announced or past; any other state on the day it started.
 */
function getEffect(status: RestrictedStatus): string {
	return 'ends' in status ? status.ends : status.since;
}

function compareChanges(a: Change, b: Change): number {
	return b.date.localeCompare(a.date) || a.service.label.localeCompare(b.service.label, 'en');
}
