import { toNoteHref } from '../../model/hrefs.ts';
import type { NoteRef } from '../../model/ids.ts';
import { toNoteKind, type SearchPage } from '../../search/engine/data.ts';
import { hrefs } from '../hrefs.ts';

/** Returns the address of a result. */
export function toHref({ kind, id }: Pick<SearchPage, 'kind' | 'id'>): string {
	if (kind === 'page') return `${hrefs.home}${id}/`;
	return toNoteHref(hrefs.home, { kind: toNoteKind(kind), id } as NoteRef);
}

/** True for a link to a section of the current page, which an open dialog would cover. */
export function leadsWithinPage({ href, hash }: HTMLAnchorElement): boolean {
	const [page] = location.href.split('#');
	return hash !== '' && href === `${page}${hash}`;
}
