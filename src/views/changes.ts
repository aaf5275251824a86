import type { SourceLink } from '../model/schemas/prose.ts';
import { isRestricted, type RestrictedStatus } from '../model/status.ts';
import type { ChangeKind } from '../model/vocabulary.ts';
import type { Guide, GuideService } from '../guide/guide.ts';

/** Something that happened, or will happen, to the name or the availability of a service or of a part of it. */
export type Change = {
	/** The day it took or takes effect, as exactly as it is known. */
	date: string;
	kind: ChangeKind;
	service: GuideService;
	/** Where it stands on the service's page. */
	anchor: string;
	source: SourceLink;
} & (
	| {
			/** The service itself is no longer open, or will not be. */
			about: 'service';
			/** The day it became known: for an end still to come, the day it was announced. */
			told: string;
			/** What goes on, in a sentence. */
			what: string | undefined;
			/** The services that AWS names instead. */
			successors: GuideService[];
	  }
	/** The service was renamed, or a part of it closed or ended. */
	| { about: 'part'; what: string }
);

/** A change of the service itself, as its status tells it. */
export type StatusChange = Extract<Change, { about: 'service' }>;

/** Lists every change that the guide knows of, out of statuses and histories, the newest first. */
export function listChanges(guide: Guide): Change[] {
	return [...guide.services.values()]
		.flatMap((service) => listServiceChanges(guide, service))
		.sort(compareChanges);
}

/** Lists the services that are not plainly open, the newest change of status first. */
export function listStatusChanges(guide: Guide): StatusChange[] {
	return listChanges(guide).filter((change) => change.about === 'service');
}

/** Lists the changes of one service: that of its status, then those of its history in the order told. */
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

/** Divides changes into ends still to come, the next one first, and the rest as they were ordered. */
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

/** An end takes effect on its last day, announced or past; any other state on the day it began. */
function getEffect(status: RestrictedStatus): string {
	return 'ends' in status ? status.ends : status.since;
}

function compareChanges(a: Change, b: Change): number {
	return b.date.localeCompare(a.date) || a.service.label.localeCompare(b.service.label, 'en');
}
