import { DATA_FORM } from '../../model/data-form.ts';

/** Fetches data of the guide. Rejects if they cannot be fetched, or have another form. */
export async function fetchData<Data>(address: string): Promise<Data> {
	return (await fetchOfForm(address, readJson)) as Data;
}

/**
 * Fetches a file that the build wrote for scripts. A cache may hold an older form of it, so a file
 * of another form is fetched once more without the cache.
 *
 * @param read reads a response; returns `undefined` if it does not have the form `DATA_FORM`
 */
export async function fetchOfForm<Part>(
	address: string,
	read: (response: Response) => Promise<Part | undefined>,
): Promise<Part> {
	for (const cache of ['default', 'reload'] as const) {
		const response = await fetch(address, { cache });
		if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
		const part = await read(response);
		if (part !== undefined) return part;
	}
	throw new Error(`${address} is not of form ${DATA_FORM}.`);
}

async function readJson(response: Response): Promise<object | undefined> {
	const data: unknown = await response.json();
	const isOfForm =
		typeof data === 'object' && data !== null && 'form' in data && data.form === DATA_FORM;
	return isOfForm ? data : undefined;
}
