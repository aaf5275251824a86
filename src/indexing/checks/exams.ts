import { buildIssue, type Issue } from '../../model/issue.ts';
import type { ExamNote } from '../../model/note.ts';
import { findPlace } from '../../model/place.ts';

/** The domains of an exam weigh 100 percent together, and every task is taught by a page. */
export function checkExams(notes: readonly ExamNote[]): Issue[] {
	return notes.flatMap((note) => [...checkWeights(note), ...checkTasks(note)]);
}

function checkWeights(note: ExamNote): Issue[] {
	const sum = note.value.domains.reduce((total, { weight }) => total + weight, 0);
	if (sum === 100) return [];
	return [buildIssue('weights-off', findPlace(note, 'domains.0'), { sum })];
}

function checkTasks(note: ExamNote): Issue[] {
	return note.value.domains.flatMap(({ tasks }, domain) =>
		tasks.flatMap(({ number, teaches }, task) => {
			if (teaches.some(({ kind }) => kind !== 'stage')) return [];
			const place = findPlace(note, `domains.${domain}.tasks.${task}`);
			return [buildIssue('task-without-page', place, { number })];
		}),
	);
}
