import type { NoteRef } from '../../model/ids.ts';
import type { NoteKind } from '../../model/kinds.ts';
import type { FoundKind, SearchPage } from '../../search/engine/data.ts';
import { hrefs } from '../hrefs.ts';

/** The kind of note of a result that is neither a service nor a page of the guide itself. */
const noteKinds: Partial<Record<FoundKind, NoteKind>> = {
	concept: 'concept',
	'look-alike': 'look-alike',
	stage: 'stage',
	path: 'path',
	exam: 'exam',
	algorithm: 'algorithm',
};

/** Returns the address of a result. */
export function toHref({ kind, id }: Pick<SearchPage, 'kind' | 'id'>): string {
	if (kind === 'page') return `${hrefs.home}${id}/`;
	return hrefs.note({ kind: noteKinds[kind] ?? 'service', id } as NoteRef);
}

/** True for a link to a section of the current page, which an open dialog would cover. */
export function leadsWithinPage({ href, hash }: HTMLAnchorElement): boolean {
	const [page] = location.href.split('#');
	return hash !== '' && href === `${page}${hash}`;
}
