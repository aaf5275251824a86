import type { SourceLink } from '../model/prose.ts';
import { isRestricted, type RestrictedStatus } from '../model/status.ts';
import type { ChangeKind } from '../model/vocabulary.ts';
import { getLabel } from './labels.ts';
import type { Guide, GuideService } from './guide.ts';

/** Something that happened, or will happen, to the name or the availability of a service or of a part of it. */
export type Change = {
	/** The day it took or takes effect, as exactly as it is known. */
	date: string;
	/** The day it became known: for an end still to come, the day it was announced. */
	told: string;
	kind: ChangeKind;
	service: GuideService;
	/** What changed, in a sentence; nothing where the status says it all. */
	what: string | undefined;
	/** The services to go to instead. */
	successors: GuideService[];
	source: SourceLink;
};

/** Lists every change that the guide knows of, out of statuses and histories, the newest first. */
export function listChanges(guide: Guide): Change[] {
	return [...guide.services.values()]
		.flatMap((service) => [...listStatusChange(guide, service), ...listPastChanges(service)])
		.sort(
			(a, b) =>
				b.date.localeCompare(a.date) ||
				getLabel(a.service).localeCompare(getLabel(b.service), 'en'),
		);
}

/** Lists the services that are not plainly open, the newest status first. */
export function listRestricted(guide: Guide): Change[] {
	const changes = [...guide.services.values()].flatMap((service) =>
		listStatusChange(guide, service),
	);
	return changes.sort((a, b) => b.date.localeCompare(a.date));
}

/** Divides changes into those still to come, the next one first, and the rest as they were ordered. */
export function splitChanges(
	changes: readonly Change[],
	today: string,
): { upcoming: Change[]; past: Change[] } {
	const upcoming = changes.filter(({ date }) => date > today);
	return {
		upcoming: upcoming.toReversed(),
		past: changes.filter((change) => !upcoming.includes(change)),
	};
}

function listStatusChange(guide: Guide, service: GuideService): Change[] {
	const { status } = service;
	if (!isRestricted(status)) return [];
	return [
		{
			date: getEffect(status),
			told: status.state === 'ending' ? status.since : getEffect(status),
			kind: status.state,
			service,
			what: status.note,
			successors: status.successor.flatMap((id) => guide.services.get(id) ?? []),
			source: { title: 'Source', url: status.source },
		},
	];
}

/** An end takes effect on its last day, announced or past; any other state on the day it began. */
function getEffect(status: RestrictedStatus): string {
	return 'ends' in status ? status.ends : status.since;
}

function listPastChanges(service: GuideService): Change[] {
	return service.history.map(({ date, kind, what, source }) => ({
		date,
		told: date,
		kind,
		service,
		what: what.text,
		successors: [],
		source,
	}));
}
