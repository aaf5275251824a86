import { isBefore } from '../../model/dates.ts';
import { listPassedEnds } from '../../model/ends.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import type { Note } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';

/** Fields whose day lies in the past: when something was checked or read, or when it began. */
const PAST_FIELDS = new Set(['checked', 'read', 'since']);

/**
 * Reports days in the future on which something is said to have been checked, begun or ended, and
 * an `ending` that had already passed when its note was checked. An end that has passed since then
 * is a matter of freshness.
 *
 * @param today the day of the check
 */
export function checkDays(notes: readonly Note[], today: string): Issue[] {
	return notes.flatMap((note) => {
		const { checked } = note.value;
		return [
			...[...listPastDates(note.value), ...listEnds(note)]
				.filter(({ date }) => isBefore(today, date))
				.map(({ path, date }) => buildIssue('day-to-come', findPlace(note, path), { date, today })),
			...listPassedEnds([note], checked).map(({ place, date }) =>
				buildIssue('end-already-passed', place, { date, checked }),
			),
		];
	});
}

/** A date in a note, with its path in the note's value. */
type FoundDate = { path: string; date: string };

/** Finds the fields in `PAST_FIELDS` at any depth. */
function listPastDates(value: object, path: readonly string[] = []): FoundDate[] {
	return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
		const own = [...path, key];
		if (typeof each === 'object' && each !== null) return listPastDates(each, own);
		// A correction may apply since `always`.
		if (!PAST_FIELDS.has(key) || typeof each !== 'string' || each === 'always') return [];
		return [{ path: own.join('.'), date: each }];
	});
}

/** Lists what a service note says has already happened: its end, and the changes in its history. */
function listEnds(note: Note): FoundDate[] {
	if (note.kind !== 'service') return [];
	const { status, history } = note.value;
	return [
		...(status.state === 'ended' ? [{ path: 'status.ends', date: status.ends }] : []),
		...history.flatMap(({ kind, date }, index) =>
			kind === 'ending' ? [] : [{ path: `history.${index}`, date }],
		),
	];
}
