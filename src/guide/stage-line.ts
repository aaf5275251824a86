import type { StageId } from '../model/ids.ts';
import type { Guide } from './guide.ts';

/**
 * A stop on the line of stages: where the reader is, where the page reaches as well, or just a
 * stage.
 */
export type StageStop = { id: StageId; label: string; place: 'home' | 'reached' | 'elsewhere' };

/**
 * Builds the small form of the lifecycle map that stands on each page.
 *
 * @param lit the stages that the page has to do with
 * @param hasHome whether the first of them is where the page lives
 */
export function buildStageLine(
	{ stages }: Pick<Guide, 'stages'>,
	lit: readonly StageId[],
	hasHome: boolean,
): StageStop[] {
	const home = hasHome ? lit[0] : undefined;
	return [...stages.values()].map(({ id, shortName }) => ({
		id,
		label: shortName,
		place: id === home ? 'home' : lit.includes(id) ? 'reached' : 'elsewhere',
	}));
}
