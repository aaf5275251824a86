import type { StageId } from '../model/ids.ts';
import type { Guide } from './guide.ts';

/**
 * A stop on the stage line: the home stage of the page, another stage it belongs to, or neither.
 */
export type StageStop = { id: StageId; label: string; place: 'home' | 'reached' | 'elsewhere' };

/**
 * Builds the small lifecycle map at the top of each page.
 *
 * @param lit the stages the page belongs to
 * @param hasHome whether the first of them is the home stage of the page
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
