import { expect, test } from 'vitest';
import {
	socialImageEdge,
	socialImageSize,
	type Shape,
} from '../../../../src/drawing/social-image/picture.ts';
import {
	drawSocialImage,
	type SocialImage,
} from '../../../../src/drawing/social-image/social-image.ts';
import { STAGE_IDS, type StatusState } from '../../../../src/model/vocabulary.ts';

/** Treats every character as half an em wide. */
const measure = (text: string) => text.length / 2;

const draw = (given: Partial<SocialImage> = {}, home?: string) =>
	drawSocialImage(
		{
			site: 'Field Guide',
			kicker: 'Training · service',
			title: 'Amazon Example',
			lead: 'What it is.',
			stops: STAGE_IDS.map((id) => ({ id, label: id, place: id === home ? 'home' : 'elsewhere' })),
			...given,
		},
		{ display: measure, text: measure },
	);
const texts = (shapes: Shape[]) =>
	shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const find = (shapes: Shape[], text: string) => texts(shapes).find((shape) => shape.text === text);
const bars = (shapes: Shape[]) =>
	shapes.filter((shape) => shape.kind === 'area' && shape.y > 500).map(({ colour }) => colour);

test('a long title is smaller than a short one and has at most three lines', () => {
	const long = `Amazon ${'Example Service '.repeat(6)}for Everything`;
	expect(find(draw(), 'Amazon Example')?.size).toBe(96);
	const lines = texts(draw({ title: long })).filter(({ text }) => long.includes(text));
	expect(lines.map(({ text }) => text).join(' ')).toBe(long);
	expect(lines.length).toBeLessThanOrEqual(3);
	expect(lines[0]!.size).toBeLessThan(96);
});

test.each([
	['a short title', 'S3', 'What it is.'],
	[
		'a long title and lead',
		'Amazon Example '.repeat(5),
		'A word or two of what it does. '.repeat(12),
	],
	['an endless title', 'Amazon Example '.repeat(40), 'A word or two of what it does. '.repeat(12)],
])('%s stays inside the margins and above the lifecycle', (_, title, lead) => {
	const status = { state: 'closed' as const, words: 'closed to new customers since 30 July 2026' };
	for (const { text, size, x, y } of texts(draw({ title: title.trim(), lead, status }))) {
		expect(x + measure(text) * size, text).toBeLessThanOrEqual(
			socialImageSize.width - socialImageEdge,
		);
		expect(y, text).toBeLessThan(520);
	}
});

test('only the home stage of the page is colored and named', () => {
	const shapes = draw({}, 'training');
	expect(bars(shapes)).toEqual(STAGE_IDS.map((id) => (id === 'training' ? id : 'rule')));
	expect(find(shapes, 'training')?.colour).toBe('training');
	expect(find(shapes, 'Training · service')?.colour).toBe('training');
});

test('the name of the last stage stays inside the margin', () => {
	const label = find(draw({}, 'monitoring'), 'monitoring')!;
	expect(label.x + measure(label.text) * label.size).toBeLessThanOrEqual(
		socialImageSize.width - socialImageEdge,
	);
});

test('a page without a stage colors the whole lifecycle', () => {
	expect(bars(draw())).toEqual([...STAGE_IDS]);
});

test.each<[StatusState, string, string]>([
	['open', 'open', 'ink'],
	['closed', 'closed to new customers since 2026', 'closed'],
	['ended', 'ended in 2025', 'ended'],
])('the status %s is shown by a shape and text of one color', (state, words, colour) => {
	const shapes = draw({ status: { state, words } });
	const said = find(shapes, words[0]!.toUpperCase() + words.slice(1))!;
	const shape = shapes[shapes.indexOf(said) - 1]!;
	expect([said.colour, shape.colour, shape.kind]).toEqual([colour, colour, 'area']);
});
