import { daysBetween } from './dates.ts';
import type { Fact } from './schemas/fact.ts';
import type { Note } from './schemas/note.ts';
import { findPlace } from './place.ts';
import type { Place } from './position.ts';

/** Days after which a fact is shown as due for another check. */
export const DAYS_UNTIL_DUE = 120;

/** Days after which a fact is too old to print, and `check:freshness` fails. */
export const DAYS_UNTIL_STALE = 240;

/** How fresh a fact is: fresh, due for another check, or too old to be printed. */
export type Freshness = 'fresh' | 'due' | 'stale';

/**
 * Something that was checked against its source on a day: a fact, or an answer with a page as its
 * source.
 */
type Checked = Pick<Fact, 'label' | 'checked'>;

/** A fact with its place, its age in whole days, and what that age means. */
export type AgedFact = { fact: Checked; place: Place; age: number; freshness: Freshness };

/** Lists the facts of all notes by their age on a day, oldest first. */
export function listFactsByAge(notes: readonly Note[], today: string): AgedFact[] {
	return notes
		.flatMap((note) =>
			listFacts(note).map(({ fact, path }) => {
				const age = daysBetween(fact.checked, today);
				return { fact, place: findPlace(note, path), age, freshness: judgeAge(age) };
			}),
		)
		.sort((a, b) => b.age - a.age);
}

/**
 * Returns what the age of a fact means.
 *
 * @example
 * judgeAge(120); // => 'fresh'
 * judgeAge(121); // => 'due'
 * judgeAge(241); // => 'stale'
 */
export function judgeAge(days: number): Freshness {
	if (days > DAYS_UNTIL_STALE) return 'stale';
	return days > DAYS_UNTIL_DUE ? 'due' : 'fresh';
}

/** True if what was checked on a day is due for another check. */
export function isDue(checked: string, today: string): boolean {
	return judgeAge(daysBetween(checked, today)) !== 'fresh';
}

function listFacts(note: Note): { fact: Checked; path: string }[] {
	const place = (key: string) => (fact: Checked, index: number) => ({
		fact,
		path: `${key}.${index}`,
	});
	if (note.kind === 'exam') return note.value.form.map(place('form'));
	if (note.kind !== 'service') return [];
	// Answers with a fact as their source are as old as the fact.
	const answers = note.value.choices.flatMap(({ question, evidence }, index) =>
		evidence.kind === 'page'
			? [place('choices')({ label: `choosing, ${question}`, checked: evidence.checked }, index)]
			: [],
	);
	return [...note.value.facts.map(place('facts')), ...answers];
}
