import type { GuideService } from '../guide/guide.ts';
import type { ToldStatus } from '../model/compared-cell.ts';
import type { Status } from '../model/schemas/status.ts';
import { isRestricted } from '../model/status.ts';
import { statusLabels } from '../model/vocabulary.ts';

/** The attributes and the screen reader text that mark a service's status in every link to it. */
export type StatusMark = { attributes: { 'data-status'?: string }; spoken: string };

/** Returns how a link to a service shows its status. Empty for an open service. */
export function getStatusMark({ status }: Pick<GuideService, 'status'>): StatusMark {
	if (!isRestricted(status)) return { attributes: {}, spoken: '' };
	return {
		attributes: { 'data-status': status.state },
		spoken: ` (${statusLabels[status.state]})`,
	};
}

/** Returns a status with its label, for code without the vocabulary. */
export function toToldStatus({ state }: Pick<Status, 'state'>): ToldStatus {
	return { state, words: statusLabels[state] };
}
