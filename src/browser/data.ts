import { DATA_FORM } from '../model/data-form.ts';

/**
 * Fetches data of the guide. Data of another form than this script reads may lie in a cache, so that they are fetched once more
 * past it. Rejects where they cannot be had.
 */
export async function fetchData<Data>(address: string): Promise<Data> {
	const data = await fetchJson(address);
	if (isOfForm(data)) return data as Data;
	const fresh = await fetchJson(address, { cache: 'reload' });
	if (isOfForm(fresh)) return fresh as Data;
	throw new Error(`${address} is not of form ${DATA_FORM}.`);
}

async function fetchJson(...request: [address: string, init?: RequestInit]): Promise<unknown> {
	const response = await fetch(...request);
	if (!response.ok) throw new Error(`${request[0]} answered ${response.status}.`);
	return response.json();
}

function isOfForm(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'form' in data && data.form === DATA_FORM;
}
