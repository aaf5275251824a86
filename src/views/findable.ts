import type { Guide } from '../guide/guide.ts';
import type { Findable } from '../search/engine/findable.ts';
import { kindViews } from './kinds/index.ts';

/** Lists everything the search can find: the notes of each kind, then the guide's own pages. */
export function listFindable(guide: Guide, pages: readonly Findable[] = []): Findable[] {
	return [...Object.values(kindViews).flatMap((views) => views.listFindable(guide)), ...pages];
}
