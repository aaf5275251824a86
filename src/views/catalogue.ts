import type { Catalogue } from '../model/schemas/catalogue.ts';
import type { NoteRef } from '../model/ids.ts';
import type { Guide } from '../guide/guide.ts';

/** Builds the guide as data. What only the pages need (files, backlinks, reading order) stays out. */
export function buildCatalogue(guide: Guide, toUrl: (ref: NoteRef) => string): Catalogue {
	const services = [...guide.services.values()];
	return {
		services: services.map(
			({ file, label, incoming, outgoing, backlinks, previous, next, ...service }) => ({
				...service,
				url: toUrl({ kind: 'service', id: service.id }),
			}),
		),
		stages: [...guide.stages.values()].map(({ file, visitors, ...stage }) => ({
			...stage,
			url: toUrl({ kind: 'stage', id: stage.id }),
		})),
		concepts: [...guide.concepts.values()].map(({ file, ...concept }) => ({
			...concept,
			url: toUrl({ kind: 'concept', id: concept.id }),
		})),
		lookAlikes: [...guide.lookAlikes.values()].map(({ file, ...lookAlike }) => ({
			...lookAlike,
			url: toUrl({ kind: 'look-alike', id: lookAlike.id }),
		})),
		paths: [...guide.paths.values()].map(({ file, ...path }) => ({
			...path,
			url: toUrl({ kind: 'path', id: path.id }),
		})),
		exams: [...guide.exams.values()].map(({ file, ...exam }) => ({
			...exam,
			url: toUrl({ kind: 'exam', id: exam.id }),
		})),
		algorithms: [...guide.algorithms.values()].map(({ file, ...algorithm }) => ({
			...algorithm,
			url: toUrl({ kind: 'algorithm', id: algorithm.id }),
		})),
		edges: [...guide.edges],
		facts: services.flatMap(({ id, facts }) => facts.map((fact) => ({ service: id, ...fact }))),
	};
}
