import { isBefore } from '../../model/dates.ts';
import { listPassedEnds } from '../../model/ends.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import type { Note } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';

/** Fields that say when something was looked at, or when it began: never a day to come. */
const PAST_FIELDS = new Set(['checked', 'read', 'since']);

/**
 * Reports what was checked, began or ended on a day in the future, and an `ending` whose day had
 * passed already when its note was checked. An end that has passed since then is a matter of
 * freshness.
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

/** A date in a note, by its path in the note's value. */
type FoundDate = { path: string; date: string };

/** Finds the fields that hold a day of the past, however deep they lie. */
function listPastDates(value: object, path: readonly string[] = []): FoundDate[] {
	return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
		const own = [...path, key];
		if (typeof each === 'object' && each !== null) return listPastDates(each, own);
		// A correction may hold since `always`.
		if (!PAST_FIELDS.has(key) || typeof each !== 'string' || each === 'always') return [];
		return [{ path: own.join('.'), date: each }];
	});
}

/**
 * Lists what has happened by now according to a service's note: its end, and the changes of its
 * history.
 */
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
