import { beforeAll, describe, expect, test } from 'vitest';
import type { Rectangle } from '../../../../src/drawing/geometry.ts';
import type { Diagram } from '../../../../src/drawing/graph/diagram.ts';
import { buildPathDiagram } from '../../../../src/drawing/path/path-diagram.ts';
import { assignTracks, buildPathTracks } from '../../../../src/drawing/path/path-tracks.ts';
import type { Guide } from '../../../../src/guide/guide.ts';
import { listDrawnSteps, readRealGuide } from '../../../support/guide.ts';

let guide: Guide;
const drawn = new Map<typeof buildPathDiagram, [string, Diagram][]>();
beforeAll(async () => {
	guide = await readRealGuide();
	for (const build of [buildPathDiagram, buildPathTracks]) {
		const paths = [...guide.paths.values()];
		drawn.set(
			build,
			paths.map((path) => [path.id, build(listDrawnSteps(guide, path))]),
		);
	}
});

const draw = (build: typeof buildPathDiagram): [string, Diagram][] => drawn.get(build)!;

const isWithin = (inner: Rectangle, outer: Rectangle): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;
const isApart = (a: Rectangle, b: Rectangle): boolean =>
	a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const areApart = (boxes: readonly Rectangle[]): boolean =>
	boxes.every((box, index) => boxes.slice(index + 1).every((other) => isApart(box, other)));

/** Returns points along a line, with curves sampled and the arrowhead left out. */
function walk(path: string): { x: number; y: number }[] {
	const numbers = (text: string) => text.match(/-?[\d.]+/g)!.map(Number);
	let [x, y] = [0, 0];
	return path
		.replace(/m.*$/, '')
		.match(/[MVHCQ][^MVHCQ]*/g)!
		.flatMap((piece) => {
			const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers(piece);
			const from = { x, y };
			const kind = piece[0];
			[x, y] =
				kind === 'V'
					? [x, a]
					: kind === 'H'
						? [a, y]
						: kind === 'M'
							? [a, b]
							: kind === 'Q'
								? [c, d]
								: [e, f];
			if (kind === 'M') return [{ x, y }];
			return Array.from({ length: 20 }, (_, index) => {
				const t = (index + 1) / 20;
				if (kind === 'C')
					return {
						x:
							(1 - t) ** 3 * from.x +
							3 * (1 - t) ** 2 * t * a +
							3 * (1 - t) * t * t * c +
							t ** 3 * e,
						y:
							(1 - t) ** 3 * from.y +
							3 * (1 - t) ** 2 * t * b +
							3 * (1 - t) * t * t * d +
							t ** 3 * f,
					};
				return { x: from.x + (x - from.x) * t, y: from.y + (y - from.y) * t };
			});
		});
}

describe.each([
	['graph', buildPathDiagram],
	['tracks', buildPathTracks],
])('the %s of a path', (_, build) => {
	test('has each step and each edge of the path', () => {
		for (const [id, { nodes, edges }] of draw(build)) {
			const { steps } = [...guide.paths.values()].find((path) => path.id === id)!;
			expect(nodes.map(({ step }) => step.service.id)).toEqual(steps.map(({ service }) => service));
			const receives = steps.flatMap((step) => step.receives);
			expect(edges.map(({ edge }) => edge.carries).sort(), id).toEqual(
				receives.map(({ carries }) => carries).sort(),
			);
		}
	});

	test('keeps all text complete and inside the drawing', () => {
		for (const [id, { width, height, nodes, edges }] of draw(build)) {
			const all = { x: 0, y: 0, width, height };
			for (const { box } of nodes) expect(isWithin(box, all), id).toBe(true);
			for (const { edge, label } of edges) {
				expect(isWithin(label.box, all), `${id} ${edge.carries}`).toBe(true);
				expect(label.lines.join(' ')).toBe(edge.carries);
			}
		}
	});

	test('does not overlap boxes or text', () => {
		for (const [id, { nodes, edges }] of draw(build)) {
			expect(areApart(nodes.map(({ box }) => box)), id).toBe(true);
			const words = nodes.flatMap(({ head, name }) => [head.box, name.box]);
			expect(areApart([...words, ...edges.map(({ label }) => label.box)]), id).toBe(true);
		}
	});
});

describe('the graph of a path', () => {
	test('does not run a line over a box or over another label', () => {
		for (const [id, { nodes, edges }] of draw(buildPathDiagram)) {
			for (const line of edges) {
				const others = edges.filter((other) => other !== line).map(({ label }) => label.box);
				const boxes = [...others, ...nodes.map(({ box }) => box)];
				const crossed = walk(line.path).filter(({ x, y }) =>
					boxes.some((box) => !isApart({ x, y, width: 0, height: 0 }, box)),
				);
				expect(crossed, `${id} ${line.edge.from} ${line.edge.to}`).toEqual([]);
			}
		}
	});

	test('fits a desktop screen', () => {
		for (const [id, { width }] of draw(buildPathDiagram)) expect(width, id).toBeLessThan(1000);
	});

	test('marks a service that is not open', () => {
		const [first, ...rest] = listDrawnSteps(guide, [...guide.paths.values()][0]!);
		const closed = [...guide.services.values()].find(({ status }) => status.state === 'closed')!;
		const { nodes } = buildPathDiagram([{ ...first!, service: closed }, ...rest]);
		expect(nodes.map(({ mark }) => mark !== undefined)).toEqual([true, ...rest.map(() => false)]);
	});
});

describe('the tracks of a path', () => {
	test('are shared by senders whose ranges do not overlap', () => {
		const edge = { from: 'a', to: 'b', carries: 'c' } as never;
		const edges = [
			{ edge, from: 0, to: 1 },
			{ edge, from: 1, to: 4 },
			{ edge, from: 2, to: 3 },
		];
		expect([...assignTracks(edges)].sort()).toEqual([
			[0, 0],
			[1, 1],
			[2, 0],
		]);
	});
});
