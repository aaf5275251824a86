import { beforeAll, describe, expect, test } from 'vitest';
import type { GuideService } from '../../src/indexing/guide.ts';
import { formatIssues } from '../../src/model/issue.ts';
import { readNoteFiles } from '../../src/site/content-files.ts';
import { loadNotes, type LoadedNotes } from '../../src/site/load-notes.ts';
import { countWords, readIds } from '../support/content.ts';

let loaded: LoadedNotes;
let services: GuideService[];
let full: GuideService[];
beforeAll(async () => {
	loaded = loadNotes(await readNoteFiles());
	services = [...loaded.guide.services.values()];
	full = services.filter((service) => service.depth === 'full');
});

/** The names of those that break a rule, with what breaks it. */
const offenders = (list: readonly GuideService[], breaks: (service: GuideService) => unknown) =>
	list.flatMap((service) => {
		const found = breaks(service);
		return found ? [`${service.id}: ${String(found)}`] : [];
	});

test('the notes have no problems', () => {
	expect(formatIssues(loaded.issues)).toBe('0 problems in 0 files.');
});

test('the services that the guide began with are told in full', () => {
	const ids = readIds('tests/content/first-notes.txt');
	expect(ids).toHaveLength(46);
	expect(ids.filter((id) => !full.some((service) => service.id === id))).toEqual([]);
});

describe('a full note', () => {
	test('has 500 to 1,200 words of prose', () => {
		expect(
			offenders(full, (service) => {
				const words = countWords(service);
				return (words < 500 || words > 1200) && `${words} words`;
			}),
		).toEqual([]);
	});

	test('has four facts at least', () => {
		expect(offenders(full, ({ facts }) => facts.length < 4 && facts.length)).toEqual([]);
	});

	test('has two look-alikes at least, told by itself or by them', () => {
		expect(offenders(full, ({ lookAlikes }) => lookAlikes.length < 2 && lookAlikes.length)).toEqual(
			[],
		);
	});

	test('has edges on both sides', () => {
		expect(
			offenders(
				full,
				({ incoming, outgoing }) =>
					(incoming.length === 0 && 'nothing comes in') ||
					(outgoing.length === 0 && 'nothing goes out'),
			),
		).toEqual([]);
	});

	test('has three remarks, features and use cases at least, and four steps', () => {
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

	test('says what is metered, and leans on two pages at least', () => {
		expect(
			offenders(
				full,
				({ pricing, sources }) =>
					(pricing.metered.length === 0 || sources.length < 2) && 'pricing or sources',
			),
		).toEqual([]);
	});
});

test('every service says what it does and where that was read', () => {
	expect(
		offenders(
			services,
			({ whatItDoes, sources }) => (!whatItDoes || sources.length === 0) && 'no prose or source',
		),
	).toEqual([]);
});

test('nothing was checked in the future', async () => {
	const { stages, concepts } = loaded.guide;
	const today = new Date().toISOString().slice(0, 10);
	const days = [...services, ...stages.values(), ...concepts.values()].flatMap((note) => [
		[note.id, note.checked],
		...note.sources.map(({ read }) => [note.id, read]),
		...('facts' in note ? note.facts.map(({ checked }) => [note.id, checked]) : []),
	]);
	expect(days.filter(([, day = '']) => day > today)).toEqual([]);
});

test('no service is still called ending when its last day is past', () => {
	const today = new Date().toISOString().slice(0, 10);
	expect(
		offenders(
			services,
			({ status }) => status.state === 'ending' && status.ends < today && status.ends,
		),
	).toEqual([]);
});

test('no two leads are the same', () => {
	const leads = services.map(({ summary }) => summary);
	expect(new Set(leads).size).toBe(leads.length);
});

test('no marketing words', async () => {
	const words =
		/\b(?:seamless(?:ly)?|effortless(?:ly)?|powerful|cutting-edge|world-class|robust|leverag(?:e|es|ing)|unlock(?:s|ing)?|empower(?:s|ing)?|blazing|revolutioni[sz]\w+|state-of-the-art|best-in-class)\b/i;
	const files = await readNoteFiles();
	expect(
		files.flatMap(({ file, text }) =>
			text
				.split('\n')
				.flatMap((line, index) =>
					words.test(line) ? [`${file}:${index + 1} ${words.exec(line)?.[0]}`] : [],
				),
		),
	).toEqual([]);
});
