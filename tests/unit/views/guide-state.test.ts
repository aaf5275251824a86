import { expect, test } from 'vitest';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import { buildServiceStates } from '../../../src/views/guide-state.ts';
import { makeFact, makeGroundNotes, makeService } from '../../support/notes.ts';

test('the state of a service is its label, its status and its facts, each with its unit', () => {
	const alpha = makeService('alpha', {
		status: {
			state: 'closed',
			since: '2026-07-30',
			successor: 'none',
			source: 'https://docs.aws.amazon.com/',
		},
		facts: [makeFact('Payload'), { ...makeFact('Formats'), unit: '' }],
	});
	const { guide } = buildGuide([...makeGroundNotes(), alpha]);
	expect(Object.entries(buildServiceStates(guide)).find(([id]) => id === 'alpha')?.[1]).toEqual({
		label: 'Alpha',
		status: 'closed',
		facts: { Payload: '1 GB', Formats: '1' },
	});
});
