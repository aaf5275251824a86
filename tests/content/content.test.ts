import { beforeAll, describe, expect, test } from 'vitest';
import type { GuideService } from '../../src/guide/guide.ts';
import { formatIssues, isError } from '../../src/model/issue.ts';
import { buildNoteSchema } from '../../src/model/schemas/note.ts';
import { readNoteFiles } from '../../src/site/content/content-files.ts';
import { loadNotes } from '../../src/site/content/load-notes.ts';
import type { LoadedNotes } from '../../src/site/content/shared-notes.ts';
import { countWords, readIds } from '../support/content.ts';

let loaded: LoadedNotes;
let services: GuideService[];
let full: GuideService[];
beforeAll(async () => {
	loaded = loadNotes(await readNoteFiles());
	services = [...loaded.guide.services.values()];
	full = services.filter((service) => service.depth === 'full');
});

/** Lists the services that break a rule, with what breaks it. */
const offenders = (list: readonly GuideService[], breaks: (service: GuideService) => unknown) =>
	list.flatMap((service) => {
		const found = breaks(service);
		return found ? [`${service.id}: ${String(found)}`] : [];
	});

test('the notes have no errors, and their warnings are printed', () => {
	const warnings = loaded.issues.filter((issue) => !isError(issue));
	if (warnings.length > 0) console.warn(formatIssues(warnings));
	expect(formatIssues(loaded.issues.filter(isError))).toBe('0 problems in 0 files.');
});

test('the collections store every note exactly as the parser returned it', () => {
	const stored = loaded.notes.map((note) => buildNoteSchema(note.kind).parse(note));
	expect(stored).toEqual(loaded.notes);
});

test('every service for machine learning or its data has a full note', () => {
	const ids = readIds('tests/content/full-notes.txt');
	expect(ids.filter((id) => !full.some((service) => service.id === id))).toEqual([]);
});

test('every service that people search for has a note', () => {
	const ids = readIds('tests/content/searched-ids.txt');
	expect(ids.filter((id) => !services.some((service) => service.id === id))).toEqual([]);
});

describe('a full note', () => {
	test('has 500 to 1,200 words of its own prose', () => {
		const words = loaded.notes
			.filter((note) => note.kind === 'service')
			.filter(({ value }) => value.depth === 'full')
			.map(({ value }) => [value.id, countWords(value)] as const);
		expect(words.filter(([, count]) => count < 500 || count > 1200)).toEqual([]);
	});

	test('has at least four facts', () => {
		expect(offenders(full, ({ facts }) => facts.length < 4 && facts.length)).toEqual([]);
	});

	test('has at least two look-alikes, listed by itself or by them', () => {
		expect(offenders(full, ({ lookAlikes }) => lookAlikes.length < 2 && lookAlikes.length)).toEqual(
			[],
		);
	});

	test('has incoming and outgoing edges', () => {
		expect(
			offenders(
				full,
				({ incoming, outgoing }) =>
					(incoming.length === 0 && 'nothing comes in') ||
					(outgoing.length === 0 && 'nothing goes out'),
			),
		).toEqual([]);
	});

	test('has at least three remarks, features and use cases, and four steps', () => {
		expect(
			offenders(full, ({ remarks, features, useCases, workflow }) => {
				const counts = {
					remarks: remarks.length,
					features: features.length,
					useCases: useCases.length,
					steps: workflow.length - 1,
				};
				return Object.values(counts).some((count) => count < 3) && JSON.stringify(counts);
			}),
		).toEqual([]);
	});

	test('lists pricing units and at least two sources', () => {
		expect(
			offenders(
				full,
				({ pricing, sources }) =>
					(pricing.metered.length === 0 || sources.length < 2) && 'pricing or sources',
			),
		).toEqual([]);
	});
});

test('every service has a description and a source', () => {
	expect(
		offenders(
			services,
			({ whatItDoes, sources }) => (!whatItDoes || sources.length === 0) && 'no prose or source',
		),
	).toEqual([]);
});
