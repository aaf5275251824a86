import { getKept, keep } from '../address.ts';
import { SHOWN } from './search-list.ts';

/** What a search showed at a step of the browser's history: what was asked, as in an address; how many results; the full text or not. */
export type Remembered = { asked: string; shown: number; isFull: boolean };

/** Remembers a search under its name with this step of the history, so that the way back finds it as it was. */
export function remember(name: string, search: Remembered): void {
	keep(name, search);
}

/** Reads what a search showed at this step; nothing where it was not used, or where something else stands there. */
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
