import type { Issue } from '../../model/issue.ts';
import type { Note, UnreadableNote } from '../../model/schemas/note.ts';
import { checkChoices } from './choices.ts';
import { checkLookAlikes } from './look-alikes.ts';
import { checkDays } from './days.ts';
import { checkEdges } from './edges.ts';
import { checkExams } from './exams.ts';
import { checkIntents } from './intents.ts';
import { checkNames } from './names.ts';
import { checkParts } from './parts.ts';
import { checkPaths } from './paths.ts';
import { checkReferences } from './references.ts';
import { checkStages } from './stages.ts';
import { checkStatuses } from './statuses.ts';

/**
 * Checks all notes against each other, and their days against the day of the check. Returns every
 * issue. Without a day, no day is checked.
 */
export function checkNotes(
	notes: readonly Note[],
	unreadable: readonly UnreadableNote[],
	today?: string,
): Issue[] {
	const services = notes.filter((note) => note.kind === 'service');
	return [
		...checkReferences(notes, unreadable),
		...checkNames(notes),
		...checkIntents(notes),
		...checkParts(services),
		...checkStatuses(services),
		...checkChoices(services),
		...checkEdges(services),
		...checkStages(notes, unreadable),
		...checkLookAlikes(
			notes.filter((note) => note.kind === 'look-alike'),
			services,
		),
		...checkPaths(
			notes.filter((note) => note.kind === 'path'),
			services,
		),
		...(today ? checkDays(notes, today) : []),
		...checkExams(notes.filter((note) => note.kind === 'exam')),
	];
}
