import type { ServiceStates } from '../model/schemas/guide-state.ts';
import type { Guide } from '../guide/guide.ts';

/**
 * Builds the state that a returning reader's browser compares: the label, status, and facts of each
 * service.
 */
export function buildServiceStates(guide: Guide): ServiceStates {
	return Object.fromEntries(
		[...guide.services.values()].map(({ id, label, status, facts }) => [
			id,
			{
				label,
				status: status.state,
				facts: Object.fromEntries(
					facts.map((fact) => [fact.label, `${fact.value.text} ${fact.unit}`.trim()]),
				),
			},
		]),
	);
}
