import { expect, test } from 'vitest';
import { listUnknownLabels } from '../../../../src/search/evaluation/labels.ts';

const known = new Set(['polly', 'bedrock', 's3']);
const query = { id: 'q1', q: 'speech', kind: 'task' };

test('each unknown label is reported once per query, with the nearest known label', () => {
	const queries = [
		{ ...query, relevant: ['polly', 'bedrok'], acceptable: ['bedrok', 'nothing-like-it'] },
		{ ...query, id: 'q2', relevant: ['s3'], acceptable: [] },
		{ ...query, id: 'q3', relevant: ['constructor'], acceptable: [''] },
	];
	expect(listUnknownLabels(queries, known)).toEqual([
		'The query `q1` has the label `bedrok`, which names no service. Did you mean `bedrock`?',
		'The query `q1` has the label `nothing-like-it`, which names no service.',
		'The query `q3` has the label `constructor`, which names no service.',
		expect.stringContaining('The query `q3` has the label ``'),
	]);
});
