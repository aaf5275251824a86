import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNoteRef, toServiceId, toStageId } from '../../../src/model/ids.ts';
import { NOTE_KINDS } from '../../../src/model/kinds.ts';
import { getIdSchema, noteRefSchema } from '../../../src/model/schemas/ids.ts';

test.each([
	['data-firehose', 'data-firehose'],
	['s3', 's3'],
	['Data Firehose', undefined],
	['data--firehose', undefined],
	['-s3', undefined],
	['../s3', undefined],
	['', undefined],
	['con', undefined],
	['lpt1', undefined],
	['index', undefined],
	['constructor', undefined],
	['__proto__', undefined],
	['contact-lens', 'contact-lens'],
	['a'.repeat(65), undefined],
])('a service id is kebab-case, and not reserved: %j', (text, id) => {
	expect(toServiceId(text)).toBe(id);
});

test.each([
	['data-preparation', 'data-preparation'],
	['Data preparation', 'data-preparation'],
	[' TRAINING ', 'training'],
	['cleaning', undefined],
])('a stage is found by its id and by its label: %j', (text, id) => {
	expect(toStageId(text)).toBe(id);
});

test('a reference to a note separates its kind from its name', () => {
	expect(toNoteRef('stage', 'training')).toEqual({ kind: 'stage', id: 'training' });
	expect(toNoteRef('stage', 'polly')).toBeUndefined();
	expect(toNoteRef('concept', 'data-drift')).toEqual({ kind: 'concept', id: 'data-drift' });
	expect(toNoteRef('service', 'No')).toBeUndefined();
});

test('schemas accept the ids that the guards accept, and no others', () => {
	const text = fc.oneof(
		fc.stringMatching(/^[a-z0-9-]{0,66}$/),
		fc.constantFrom('training', 'con', 'index', 's3', '', 'S3', 'a b'),
	);
	fc.assert(
		fc.property(fc.constantFrom(...NOTE_KINDS), text, (kind, id) => {
			const isId = toNoteRef(kind, id) !== undefined;
			expect(getIdSchema(kind).safeParse(id).success).toBe(isId);
			expect(noteRefSchema.safeParse({ kind, id }).success).toBe(isId);
		}),
	);
});

test.each([
	['a'.repeat(65), 'An id has at most 64 characters.'],
	['Data Firehose', 'An id is kebab-case: lower-case letters, digits and single hyphens.'],
	['con', 'This id is reserved'],
])('a schema says why a text is no id: %s', (id, message) => {
	expect(getIdSchema('service').safeParse(id).error?.issues).toMatchObject([{ message }]);
});
