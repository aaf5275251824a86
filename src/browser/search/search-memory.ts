import { getKept, keep } from '../address/address.ts';
import { SHOWN } from './search-list.ts';

/** A search in a history entry: its query and filters as in an address, and what was shown. */
export type Remembered = { asked: string; shown: number; isFull: boolean };

/** Saves a search under its name in this history entry, to restore it on the way back. */
export function remember(name: string, search: Remembered): void {
	keep(name, search);
}

/** Gets the search saved in this history entry; `undefined` if there is none. */
export function recall(name: string): Remembered | undefined {
	const kept = getKept(name);
	if (typeof kept !== 'object' || kept === null) return undefined;
	const { asked, shown, isFull } = kept as Partial<Record<keyof Remembered, unknown>>;
	return {
		asked: typeof asked === 'string' ? asked : '',
		shown: typeof shown === 'number' && shown > SHOWN ? shown : SHOWN,
		isFull: isFull === true,
	};
}
