import type { Path } from '../model/schemas/kinds/path.ts';
import type { Edge } from './edges.ts';
import type { Guide, GuidePathStep, GuideService } from './guide.ts';

/**
 * Joins the steps of a path with what comes to each of them, out of the guide's edges, from the
 * steps before it.
 */
export function joinSteps({ steps }: Pick<Path, 'steps'>, edges: readonly Edge[]): GuidePathStep[] {
	return steps.map((step, place) => {
		const before = new Set(steps.slice(0, place).map(({ service }) => service));
		return {
			...step,
			receives: edges.filter(({ from, to }) => to === step.service && before.has(from)),
		};
	});
}

/** An edge of the guide between two steps of a path, which are given by their places. */
export type StepEdge = { edge: Edge; from: number; to: number };

/**
 * Lists what travels between the steps of a path: from the nearest step before at which the giver
 * is at work.
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

/** Lists the services of a path, each once, in the order in which it leads through them. */
export function listPathServices(
	guide: Pick<Guide, 'services'>,
	steps: readonly Pick<GuidePathStep, 'service'>[],
): GuideService[] {
	const ids = new Set(steps.map(({ service }) => service));
	return [...ids].flatMap((id) => guide.services.get(id) ?? []);
}
