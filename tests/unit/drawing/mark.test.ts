import { expect, test } from 'vitest';
import { buildMark, petals } from '../../../src/drawing/mark.ts';
import { STAGE_IDS } from '../../../src/model/vocabulary.ts';

test('the mark has a petal for each stage except governance, which spans all', () => {
	expect(petals.map(({ stage }) => stage)).toEqual(STAGE_IDS.filter((id) => id !== 'governance'));
});

test('the mark uses the tokens of the page and has fallback colors for both themes', () => {
	const mark = buildMark();
	expect(mark).toContain('<g id="mark">');
	expect(mark).toContain('fill="var(--guide-monitoring)"');
	expect(mark.match(/--guide-monitoring:#/g)).toHaveLength(2);
	expect(mark).toContain('prefers-color-scheme:dark');
});
