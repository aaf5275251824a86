import type { Path } from '../model/schemas/kinds/path.ts';
import type { Edge } from './edges.ts';
import type { Guide, GuidePathStep, GuideService } from './guide.ts';

/** Adds to each step of a path the edges that lead to it from earlier steps. */
export function joinSteps({ steps }: Pick<Path, 'steps'>, edges: readonly Edge[]): GuidePathStep[] {
	return steps.map((step, place) => {
		const before = new Set(steps.slice(0, place).map(({ service }) => service));
		return {
			...step,
			receives: edges.filter(({ from, to }) => to === step.service && before.has(from)),
		};
	});
}

/** An edge between two steps of a path, given by their indexes. */
export type StepEdge = { edge: Edge; from: number; to: number };

/**
 * Lists the edges between the steps of a path, each from the nearest earlier step with the sending
 * service.
 */
export function listStepEdges(
	steps: readonly Pick<GuidePathStep, 'service' | 'receives'>[],
): StepEdge[] {
	return steps.flatMap(({ receives }, to) =>
		receives.map((edge) => ({
			edge,
			from: steps.findLastIndex(({ service }, place) => place < to && service === edge.from),
			to,
		})),
	);
}

/** Lists the services of a path once each, in order of first use. */
export function listPathServices(
	guide: Pick<Guide, 'services'>,
	steps: readonly Pick<GuidePathStep, 'service'>[],
): GuideService[] {
	const ids = new Set(steps.map(({ service }) => service));
	return [...ids].flatMap((id) => guide.services.get(id) ?? []);
}
