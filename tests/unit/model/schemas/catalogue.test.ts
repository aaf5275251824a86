import { expect, test } from 'vitest';
import { z } from 'zod';
import { catalogueSchema } from '../../../../src/model/schemas/catalogue.ts';

type Schema = {
	description?: string;
	const?: string;
	properties?: Record<string, Schema>;
	items?: Schema;
	oneOf?: Schema[];
	anyOf?: Schema[];
};

test('every field of the published schema has a description', () => {
	const silent: string[] = [];
	const walk = (schema: Schema, path: string): void => {
		for (const [name, field] of Object.entries(schema.properties ?? {})) {
			// A constant that discriminates a union needs no description.
			if (!field.description && field.const === undefined) silent.push(`${path}.${name}`);
			walk(field, `${path}.${name}`);
		}
		for (const part of [schema.items ?? [], schema.oneOf ?? [], schema.anyOf ?? []].flat())
			walk(part, path);
	};
	const { properties = {} } = z.toJSONSchema(catalogueSchema, { reused: 'inline' }) as Schema;
	for (const [name, list] of Object.entries(properties)) walk(list.items ?? {}, name);
	expect([...new Set(silent)]).toEqual([]);
});
