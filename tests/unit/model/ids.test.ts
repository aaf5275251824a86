import { expect, test } from 'vitest';
import { toNoteRef, toServiceId, toStageId } from '../../../src/model/ids.ts';

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
])('a stage is known by its id and by its label: %j', (text, id) => {
	expect(toStageId(text)).toBe(id);
});

test('a reference to a note keeps its kind apart from its name', () => {
	expect(toNoteRef('stage', 'training')).toEqual({ kind: 'stage', id: 'training' });
	expect(toNoteRef('stage', 'polly')).toBeUndefined();
	expect(toNoteRef('concept', 'data-drift')).toEqual({ kind: 'concept', id: 'data-drift' });
	expect(toNoteRef('service', 'No')).toBeUndefined();
});
