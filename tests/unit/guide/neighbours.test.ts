import { expect, test } from 'vitest';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import { listNeighbours, splitBestKnown } from '../../../src/guide/neighbours.ts';
import { listStepEdges } from '../../../src/guide/path-steps.ts';
import { makeGroundNotes, makePath, makeService } from '../../support/notes.ts';

const from = (...services: string[]) => ({
	neighbours: services.map((service) => ({
		direction: 'from',
		service,
		carries: `what ${service} gives`,
	})),
});
const { guide } = buildGuide([
	...makeGroundNotes(),
	makeService('zeta', { stages: ['framing'] }),
	makeService('alpha'),
	makeService('beta'),
	makeService('taker', from('beta', 'alpha', 'zeta')),
	makeService('other', from('beta')),
	makeService('third', from('beta')),
	makePath('way', ['alpha', 'taker', 'alpha', 'taker']),
]);
const taker = [...guide.services.values()].find(({ id }) => id === 'taker')!;
const toIds = (neighbours: ReturnType<typeof listNeighbours>) =>
	neighbours.map(({ service }) => service.id);

test('neighbors are listed in reading order, stage by stage', () => {
	const neighbours = listNeighbours(guide, taker, 'incoming');
	expect(toIds(neighbours)).toEqual(['zeta', 'alpha', 'beta']);
	expect(neighbours[0]?.edge.carries).toBe('what zeta gives');
	expect(listNeighbours(guide, taker, 'outgoing')).toEqual([]);
});

test('the best-known neighbors have the most backlinks and keep their order', () => {
	const { best, rest } = splitBestKnown(listNeighbours(guide, taker, 'incoming'), 1);
	expect([toIds(best), toIds(rest)]).toEqual([['beta'], ['zeta', 'alpha']]);
});

test('an edge of a path starts at the nearest earlier step with its service', () => {
	const { steps } = [...guide.paths.values()][0]!;
	expect(listStepEdges(steps).map((edge) => [edge.from, edge.to])).toEqual([
		[0, 1],
		[2, 3],
	]);
});
