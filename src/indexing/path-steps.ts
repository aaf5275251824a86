import type { Path } from '../model/path.ts';
import type { Edge } from './edges.ts';
import type { Guide, GuidePathStep, GuideService } from './guide.ts';

/** Joins the steps of a path with what comes to each of them, out of the guide's edges, from the steps before it. */
export function joinSteps({ steps }: Pick<Path, 'steps'>, edges: readonly Edge[]): GuidePathStep[] {
	return steps.map((step, place) => {
		const before = new Set(steps.slice(0, place).map(({ service }) => service));
		return {
			...step,
			receives: edges.filter(({ from, to }) => to === step.service && before.has(from)),
		};
	});
}

/** Lists the services of a path, each once, in the order in which it leads through them. */
export function listPathServices(
	guide: Pick<Guide, 'services'>,
	steps: readonly Pick<GuidePathStep, 'service'>[],
): GuideService[] {
	const ids = new Set(steps.map(({ service }) => service));
	return [...ids].flatMap((id) => guide.services.get(id) ?? []);
}
