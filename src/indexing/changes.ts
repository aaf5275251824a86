import { isRestricted, type RestrictedStatus } from '../model/status.ts';
import type { Guide, GuideService } from './guide.ts';

/** A service that is not plainly open. */
export type Change = {
	service: GuideService;
	status: RestrictedStatus;
	/** The day the change took or takes effect, as exactly as it is known. */
	date: string;
	/** The services to go to instead. */
	successors: GuideService[];
};

/** Lists every service that is not plainly open, the newest change first. */
export function listChanges(guide: Guide): Change[] {
	return [...guide.services.values()]
		.flatMap((service) => {
			const { status } = service;
			if (!isRestricted(status)) return [];
			const successors = status.successor.flatMap((id) => guide.services.get(id) ?? []);
			return [
				{
					service,
					status,
					successors,
					date: status.state === 'ended' ? status.ends : status.since,
				},
			];
		})
		.sort(
			(a, b) =>
				b.date.localeCompare(a.date) || a.service.label.localeCompare(b.service.label, 'en'),
		);
}
