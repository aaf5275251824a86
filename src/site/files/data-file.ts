import { DATA_FORM } from '../../model/data-form.ts';

/** Creates a data file that scripts fetch. Each starts with the version of its format. */
export function toDataFile(data: object): Response {
	return Response.json({ form: DATA_FORM, ...data });
}
