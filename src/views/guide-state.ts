import type { ServiceStates } from '../model/schemas/guide-state.ts';
import type { Guide } from '../guide/guide.ts';

/** Builds what a returning reader's browser compares: the label, the status and the facts of each service. */
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
