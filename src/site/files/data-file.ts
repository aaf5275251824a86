import { DATA_FORM } from '../../model/data-form.ts';

/** Makes a file of data that scripts fetch: each says its form first. */
export function toDataFile(data: object): Response {
	return Response.json({ form: DATA_FORM, ...data });
}
