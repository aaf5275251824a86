import { beforeAll, describe, expect, test } from 'vitest';
import {
	drawLifecycleMap,
	toEdgeName,
	type LifecycleMap,
} from '../../../../src/drawing/map/lifecycle-map.ts';
import type { Point, Rectangle } from '../../../../src/drawing/geometry.ts';
import { checkMap } from '../../../../src/drawing/map/check-map.ts';
import { edgePlaces } from '../../../../src/drawing/map/coordinates.ts';
import { buildGuide } from '../../../../src/guide/build-guide.ts';
import type { Guide } from '../../../../src/guide/guide.ts';
import { listStageEdges } from '../../../../src/guide/stage-edges.ts';
import { readNoteFiles } from '../../../../src/site/content/content-files.ts';
import { loadNotes } from '../../../../src/site/content/load-notes.ts';
import { makeGroundNotes, makeService, makeStage } from '../../../support/notes.ts';

let guide: Guide;
let map: LifecycleMap;
beforeAll(async () => {
	({ guide } = loadNotes(await readNoteFiles()));
	map = drawLifecycleMap(guide);
});

type Named = { name: string; box: Rectangle };

const listStageBoxes = (): Named[] => map.stages.map(({ stage, box }) => ({ name: stage.id, box }));

/** All text outside the stage boxes, including labels on lines. */
const listWords = (): Named[] => [
	...map.lines.map(({ edge, label }) => ({
		name: `${edge.from} ${edge.kind} ${edge.to}`,
		box: label!.box,
	})),
	...map.key.map(({ kind, label }) => ({ name: kind, box: label!.box })),
	{ name: 'governance', box: map.across!.name.box },
	...map.across!.services.map(({ service, box }) => ({ name: service.id, box })),
	{ name: 'more of governance', box: map.across!.more!.box },
	{ name: 'human review', box: map.review!.box },
];

const listPairs = (named: readonly Named[]): [Named, Named][] =>
	named.flatMap((first, index) =>
		named.slice(index + 1).map((second): [Named, Named] => [first, second]),
	);

const isInside = (inner: Rectangle, outer: Rectangle): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

/** True if two boxes overlap or are too close. */
const areBoxesClose = (a: Rectangle, b: Rectangle, air = 0): boolean =>
	a.x < b.x + b.width + air &&
	b.x < a.x + a.width + air &&
	a.y < b.y + b.height + air &&
	b.y < a.y + a.height + air;

const listPieces = (points: readonly Point[]): Rectangle[] =>
	points.slice(1).map((point, index) => ({
		x: Math.min(point.x, points[index]!.x),
		y: Math.min(point.y, points[index]!.y),
		width: Math.abs(point.x - points[index]!.x),
		height: Math.abs(point.y - points[index]!.y),
	}));

describe('the map of the guide', () => {
	test('draws exactly the edges between stages, once each', () => {
		expect(map.lines.map(({ edge }) => edge)).toEqual(listStageEdges(guide));
	});

	test('has no coordinates for edges that are not in the notes', () => {
		const names = new Set<string>(listStageEdges(guide).map(toEdgeName));
		const stale = Object.keys(edgePlaces).filter((name) => !names.has(name));
		expect(stale, 'Remove them from src/drawing/map/coordinates.ts.').toEqual([]);
	});

	test('draws every stage once, in one size, in two rows that turn at the right', () => {
		const listPlaces = (axis: 'x' | 'y') =>
			[...new Set(map.stages.map(({ box }) => box[axis]))].sort((a, b) => a - b);
		const [columns, rows] = [listPlaces('x'), listPlaces('y')];
		const places = map.stages.map(({ stage, box }) => [
			stage.id,
			rows.indexOf(box.y),
			columns.indexOf(box.x),
		]);
		expect(places).toEqual([
			['framing', 0, 0],
			['data-collection', 0, 1],
			['data-preparation', 0, 2],
			['labelling', 0, 3],
			['training', 1, 3],
			['evaluation', 1, 2],
			['deployment', 1, 1],
			['monitoring', 1, 0],
		]);
		expect(new Set(map.stages.map(({ box }) => box.height)).size).toBe(1);
		expect(map.across?.stage.id).toBe('governance');
	});

	test('has no overlapping boxes', () => {
		expect(listPairs(listStageBoxes()).filter(([a, b]) => areBoxesClose(a.box, b.box))).toEqual([]);
	});

	test('keeps the services of a stage inside its box', () => {
		for (const { name, services, more, box } of map.stages) {
			for (const link of [name, ...services, ...(more ? [more] : [])])
				expect(isInside(link.box, box), link.lines.join(' ')).toBe(true);
		}
	});

	test('keeps all text inside the picture', () => {
		const picture = { x: 0, y: 0, width: map.width, height: map.height };
		expect(listWords().filter(({ box }) => !isInside(box, picture))).toEqual([]);
	});

	test('has no text over other text or a box, even in a wide font', () => {
		const words = listWords();
		expect(listPairs(words).filter(([a, b]) => areBoxesClose(a.box, b.box))).toEqual([]);
		for (const { name, box } of listStageBoxes())
			expect(
				words.filter((word) => areBoxesClose(word.box, box)).map((word) => word.name),
				name,
			).toEqual([]);
	});

	test('runs no line through a box or through the label of another line', () => {
		const boxes = [...listStageBoxes(), ...listWords()];
		for (const { edge, points } of map.lines) {
			const own = `${edge.from} ${edge.kind} ${edge.to}`;
			const isReview = edge.from === 'deployment' && edge.to === 'labelling';
			const crossed = boxes.filter(
				({ name, box }) =>
					name !== own &&
					!(isReview && name === 'human review') &&
					listPieces(points).some((piece) => areBoxesClose(piece, box)),
			);
			expect(
				crossed.map(({ name }) => name),
				own,
			).toEqual([]);
		}
	});

	test('starts and ends each line at the boxes of its stages or the governance band', () => {
		const boxOf = (id: string) => map.stages.find(({ stage }) => stage.id === id)?.box;
		for (const { edge, points } of map.lines) {
			for (const [id, point] of [
				[edge.from, points[0]!],
				[edge.to, points.at(-1)!],
			] as const) {
				const at = boxOf(id) ? [boxOf(id)!] : [map.across!.above, map.across!.below];
				const touches = at.some((box) =>
					areBoxesClose({ ...point, width: 0, height: 0 }, box, 0.1),
				);
				expect(touches, `${edge.from} to ${edge.to} at ${id}`).toBe(true);
			}
		}
	});

	test('does not truncate text', () => {
		expect(map.lines.filter(({ label }) => label?.lines.join(' ').includes('…'))).toEqual([]);
		for (const { edge, label } of map.lines) expect(label?.lines.join(' ')).toBe(edge.carries);
	});

	test('gives a link 24 px on the narrowest window that shows the picture', () => {
		const links = [...map.stages, map.across!].flatMap(({ name, services, more }) => [
			name,
			...services,
			...(more ? [more] : []),
		]);
		expect(Math.min(...links.map(({ box }) => box.height)) * (976 / map.width)).toBeGreaterThan(24);
	});

	test('puts human review on the way from predictions back to labels', () => {
		expect(map.review?.concept?.id).toBe('human-in-the-loop');
	});
});

describe('the map of other guides', () => {
	/** Makes notes in which one stage passes output on to another. */
	const linkStages = (from: string, to: 'monitoring' | 'data-collection') => {
		const notes = makeGroundNotes();
		const note = notes.find(({ kind, value }) => kind === 'stage' && value.id === from);
		if (note?.kind !== 'stage') throw new Error(`No stage is called ${from}.`);
		note.value.handsOn.push({ stage: makeStage(to).value.id, carries: 'what travels' });
		return notes;
	};

	test('works without edges', () => {
		const drawn = drawLifecycleMap(buildGuide(makeGroundNotes()).guide);
		expect(drawn.lines).toEqual([]);
		expect(drawn.review).toBeUndefined();
		expect(drawn.stages).toHaveLength(8);
	});

	test('works without some stages, and omits the lines to them', () => {
		const framing = linkStages('framing', 'data-collection').find(
			({ kind, value }) => kind === 'stage' && value.id === 'framing',
		);
		const { guide: small } = buildGuide([framing!, makeService('alpha', { stages: ['framing'] })]);
		const drawn = drawLifecycleMap(small);
		expect(drawn.stages.map(({ stage }) => stage.id)).toEqual(['framing']);
		expect(drawn.lines).toEqual([]);
		expect(drawn.across).toBeUndefined();
	});

	test('has a line for an edge with coordinates, and an issue for one without', () => {
		const placed = linkStages('framing', 'data-collection');
		expect(checkMap(placed)).toEqual([]);
		expect(drawLifecycleMap(buildGuide(placed).guide).lines).toHaveLength(1);
		const unplaced = linkStages('framing', 'monitoring');
		expect(drawLifecycleMap(buildGuide(unplaced).guide).lines).toEqual([]);
		expect(checkMap(unplaced)).toMatchInlineSnapshot(`
			[
			  {
			    "code": "edge-without-place",
			    "file": "content/stages/framing.md",
			    "position": {
			      "column": 1,
			      "line": 1,
			    },
			    "reason": "The map of the lifecycle has no place for the edge \`framing hands-on monitoring\`.",
			    "remedy": "Give \`framing hands-on monitoring\` a line and a place for its words in src/drawing/map/coordinates.ts.",
			    "severity": "error",
			  },
			]
		`);
	});

	test('names fewer services in a stage if long labels leave no room', () => {
		const shortName = 'Wrapped in its own box';
		const services = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map((id) =>
			makeService(id, { stages: ['framing'], shortName: `${shortName} ${id[0]}` }),
		);
		const { guide: wide } = buildGuide([makeStage('framing'), ...services]);
		const [stage] = drawLifecycleMap(wide).stages;
		expect(stage!.services).toHaveLength(2);
		expect(stage!.more?.count).toBe(3);
		for (const link of [...stage!.services, stage!.more!])
			expect(isInside(link.box, stage!.box)).toBe(true);
	});
});
