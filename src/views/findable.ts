import type { Guide } from '../guide/guide.ts';
import type { Findable } from '../search/engine/findable.ts';
import { kindViews } from './kinds/index.ts';

/** Lists all that the search can find: the notes of each kind, then pages of the guide itself. */
export function listFindable(guide: Guide, pages: readonly Findable[] = []): Findable[] {
	return [...Object.values(kindViews).flatMap((views) => views.listFindable(guide)), ...pages];
}
