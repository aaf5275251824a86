import { describe, expect, test } from 'vitest';
import { applyEnds, listPassedEnds } from '../../../src/model/ends.ts';
import { formatSpan, type RestrictedStatus } from '../../../src/model/status.ts';
import { makeService, makeText } from '../../support/notes.ts';

const source = { title: 'Page', url: 'https://docs.aws.amazon.com/' };
const ending = (ends: string, given = {}) => ({
	...{ state: 'ending', since: '2026', ends, source: source.url, successor: 'none' },
	...given,
});
const part = (date: string, kind = 'ending') => ({ date, kind, what: makeText('A part.'), source });

describe('an announced end', () => {
	test.each([
		['2027-04-30', '2027-04-29', 'ending'],
		['2027-04-30', '2027-04-30', 'ending'],
		['2027-04-30', '2027-05-01', 'ended'],
		['2027-04', '2027-04-30', 'ending'],
		['2027-04', '2027-05-01', 'ended'],
		['2027', '2027-12-31', 'ending'],
		['2027', '2028-01-01', 'ended'],
		['2028-02-29', '2028-02-29', 'ending'],
		['2028-02-29', '2028-03-01', 'ended'],
		['2026-12-31', '2027-01-01', 'ended'],
	])('of %s is, on %s, %s', (ends, today, state) => {
		const note = makeService('alpha', { status: ending(ends), history: [part(ends)] });
		const service = applyEnds(note.value, today);
		expect(service.status.state).toBe(state);
		expect(service.history[0]?.kind).toBe(state);
		expect(listPassedEnds([note], today)).toHaveLength(state === 'ended' ? 2 : 0);
	});

	test('that has passed is shown with its day and the announcement', () => {
		const note = makeService('alpha', { status: ending('2027-04-30', { note: 'It ends soon.' }) });
		const status = applyEnds(note.value, '2027-05-01').status as RestrictedStatus;
		expect(formatSpan(status)).toBe('on 30 April 2027, announced 2026.');
		expect(status.note).toBe('Announced before that day: It ends soon.');
	});

	test('is listed with its place in the note once it has passed', () => {
		const positions = {
			'status.ends': { line: 9, column: 30 },
			'history.1': { line: 40, column: 1 },
		};
		const note = makeService(
			'alpha',
			{ status: ending('2026-11-01'), history: [part('2028'), part('2026-10')] },
			{ positions },
		);
		expect(listPassedEnds([note], '2026-11-21')).toEqual([
			{ place: { file: note.file, position: positions['status.ends'] }, date: '2026-11-01' },
			{ place: { file: note.file, position: positions['history.1'] }, date: '2026-10' },
		]);
	});
});

test.each(['open', 'superseded', 'closed', 'ended'])('a service that is %s stays so', (state) => {
	const status = state === 'open' ? { state } : { ...ending('2025'), state };
	const { ends: _, ...unending } = { ends: '', ...status };
	const note = makeService('alpha', { status: state === 'ended' ? status : unending });
	expect(applyEnds(note.value, '2040-01-01')).toEqual(note.value);
	expect(listPassedEnds([note], '2040-01-01')).toEqual([]);
});
