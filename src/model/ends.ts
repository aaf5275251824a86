import type { PastChange } from './schemas/change.ts';
import { isBefore } from './dates.ts';
import type { Note } from './schemas/note.ts';
import { findPlace } from './place.ts';
import type { Place } from './position.ts';
import type { Service } from './schemas/kinds/service.ts';
import type { Status } from './schemas/status.ts';

/** An announced end whose day has passed while its note still says `ending`. */
export type PassedEnd = { place: Place; date: string };

/**
 * Returns a service as it stands on a day. Once the day of an announced end has passed, the
 * service, or the part of it, has ended, even if its note has not changed. Everything that shows a
 * status reads it from the result.
 */
export function applyEnds(service: Service, today: string): Service {
	return {
		...service,
		status: applyStatusEnd(service.status, today),
		history: service.history.map((change) =>
			isPassedEnd(change, today) ? { ...change, kind: 'ended' } : change,
		),
	};
}

/**
 * Lists the announced ends whose days have passed, so that an author confirms them and changes the
 * notes.
 */
export function listPassedEnds(notes: readonly Note[], today: string): PassedEnd[] {
	return notes.flatMap((note) => {
		if (note.kind !== 'service') return [];
		const { status, history } = note.value;
		const own = isPassedStatus(status, today)
			? [{ place: findPlace(note, 'status.ends'), date: status.ends }]
			: [];
		const parts = history.flatMap((change, index) =>
			isPassedEnd(change, today)
				? [{ place: findPlace(note, `history.${index}`), date: change.date }]
				: [],
		);
		return [...own, ...parts];
	});
}

/** The banner's sentence was written before the end, so it is introduced as the announcement. */
function applyStatusEnd(status: Status, today: string): Status {
	if (!isPassedStatus(status, today)) return status;
	const { note } = status;
	return { ...status, state: 'ended', ...(note && { note: `Announced before that day: ${note}` }) };
}

/**
 * A month or a year has passed when it is over. The announced day is still part of the service's
 * life.
 */
function isPassedStatus(
	status: Status,
	today: string,
): status is Extract<Status, { state: 'ending' }> {
	return status.state === 'ending' && isBefore(status.ends, today);
}

function isPassedEnd({ kind, date }: PastChange, today: string): boolean {
	return kind === 'ending' && isBefore(date, today);
}
