import { fetchData } from './fetch-data.ts';
import { load } from './on-demand.ts';

/** Fetches data of the guide that the reader is waiting for. */
export function loadData<Data>(address: string): Promise<Data> {
	return load(() => fetchData<Data>(address));
}
