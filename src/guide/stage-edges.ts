import type { StageId } from '../model/ids.ts';
import type { StageEdgeKind } from '../model/vocabulary.ts';
import type { Guide } from './guide.ts';

/**
 * An edge between two stages: work that moves on, with what is passed, or goes back, with the
 * reason.
 */
export type StageEdge = { from: StageId; to: StageId; kind: StageEdgeKind; carries: string };

/**
 * Lists the edges between stages. For each stage in order, first where work moves on, then where it
 * goes back.
 */
export function listStageEdges(guide: Pick<Guide, 'stages'>): StageEdge[] {
	return [...guide.stages.values()].flatMap(({ id, handsOn, loopsBack }) => [
		...handsOn.map(({ stage, carries }) => makeEdge('hands-on', id, stage, carries)),
		...loopsBack.map(({ stage, carries }) => makeEdge('loops-back', id, stage, carries)),
	]);
}

/**
 * Formats an edge as a sentence.
 *
 * @example
 * formatStageEdge(guide, edge); // => 'Evaluation loops back to Training: the metric was missed'
 */
export function formatStageEdge(
	{ stages }: Pick<Guide, 'stages'>,
	{ from, to, kind, carries }: StageEdge,
): string {
	const nameOf = (id: StageId) => stages.get(id)?.shortName ?? id;
	const verb = kind === 'hands-on' ? 'hands on to' : 'loops back to';
	return `${nameOf(from)} ${verb} ${nameOf(to)}: ${carries}`;
}

function makeEdge(kind: StageEdgeKind, from: StageId, to: StageId, carries: string): StageEdge {
	return { from, to, kind, carries };
}
