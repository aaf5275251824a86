import { expect, test } from 'vitest';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import { buildStageLine } from '../../../src/guide/stage-line.ts';
import { makeGroundNotes } from '../../support/notes.ts';

const { guide } = buildGuide(makeGroundNotes());
const lit = ['training', 'evaluation'] as const;
const listLit = (hasHome: boolean) =>
	buildStageLine(guide, lit, hasHome)
		.filter(({ place }) => place !== 'elsewhere')
		.map(({ id, place }) => `${id}: ${place}`);

test('the first stage is the home of a page', () => {
	expect(listLit(true)).toEqual(['training: home', 'evaluation: reached']);
});

test('a page that compares several services has no home stage', () => {
	expect(listLit(false)).toEqual(['training: reached', 'evaluation: reached']);
});

test('every stage is a stop, in lifecycle order', () => {
	expect(buildStageLine(guide, [], true).map(({ id }) => id)).toEqual([...guide.stages.keys()]);
});
