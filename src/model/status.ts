import { formatDate, formatDateAfterVerb } from './dates.ts';
import type { Status } from './schemas/status.ts';

/** A status that needs a banner, a mark and a line on the status page. */
export type RestrictedStatus = Exclude<Status, { state: 'open' }>;

/** True if a status has to be shown beside the service's name. */
export function isRestricted(status: Status): status is RestrictedStatus {
	return status.state !== 'open';
}

/**
 * Formats since when and until when a status holds, to stand after its label. Where an end has the
 * same day twice, the day of its announcement is unknown.
 *
 * @example
 * formatSpan({ state: 'closed', since: '2026-07-30', ... });
 * // => 'since 30 July 2026.'
 * formatSpan({ state: 'ending', since: '2026', ends: '2027-04-30', ... });
 * // => 'on 30 April 2027, announced 2026.'
 * formatSpan({ state: 'ended', since: '2025', ends: '2026-09-30', ... });
 * // => 'on 30 September 2026, announced 2025.'
 */
export function formatSpan(status: RestrictedStatus): string {
	if ('ends' in status) {
		const announced = status.since === status.ends ? '' : `, announced ${formatDate(status.since)}`;
		return `${formatDateAfterVerb(status.ends)}${announced}.`;
	}
	return `since ${formatDate(status.since)}.`;
}
