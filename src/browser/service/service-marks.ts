import type { ServiceLink, ToldStatus } from '../../model/compared-cell.ts';
import { create } from '../dom/create.ts';

/** Draws a link to a service, whose status goes wherever its name goes. */
export function drawLink({ label, href, status }: Omit<ServiceLink, 'id'>): HTMLAnchorElement {
	const link = create('a', { href }, label);
	if (!status) return link;
	link.dataset['status'] = status.state;
	link.append(create('span', { className: 'sr-only' }, ` (${status.words})`));
	return link;
}

/** Draws a status: its mark and its words. */
export function drawStatus({ state, words }: ToldStatus): HTMLElement {
	const status = create('span', {}, words);
	status.dataset['status'] = state;
	return status;
}
