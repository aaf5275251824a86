import type { GuideService } from '../guide/guide.ts';
import type { ToldStatus } from '../model/compared-cell.ts';
import type { Status } from '../model/schemas/status.ts';
import { isRestricted } from '../model/status.ts';
import { statusLabels } from '../model/vocabulary.ts';

/** The attributes and the spoken words that a link to a service carries: its status goes wherever its name goes. */
export type StatusMark = { attributes: { 'data-status'?: string }; spoken: string };

/** Tells what a link to a service has to show of its status. Nothing where the service is plainly open. */
export function getStatusMark({ status }: Pick<GuideService, 'status'>): StatusMark {
	if (!isRestricted(status)) return { attributes: {}, spoken: '' };
	return {
		attributes: { 'data-status': status.state },
		spoken: ` (${statusLabels[status.state]})`,
	};
}

/** Tells a status in words, for whoever has no vocabulary at hand. */
export function toToldStatus({ state }: Pick<Status, 'state'>): ToldStatus {
	return { state, words: statusLabels[state] };
}
