import { buildIssue, type Issue } from '../../model/issue.ts';
import type { ExamNote } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';
import { guideKinds } from '../kinds.ts';

/**
 * Checks that the domain weights of an exam add up to 100 percent, that domains and tasks are
 * numbered in order, and that a page teaches every task.
 */
export function checkExams(notes: readonly ExamNote[]): Issue[] {
	return notes.flatMap((note) => [
		...checkId(note),
		...checkWeights(note),
		...checkNumbers(note),
		...checkTasks(note),
	]);
}

function checkId(note: ExamNote): Issue[] {
	const { id, code, status } = note.value;
	const wanted = code.toLowerCase();
	return [
		...(id === wanted ? [] : [buildIssue('code-off', findPlace(note, 'code'), { id, wanted })]),
		...status.successor.flatMap((successor, index) =>
			successor === id
				? [
						buildIssue('self-reference', findPlace(note, `status.successor.${index}`), {
							relation: 'its own successor',
						}),
					]
				: [],
		),
	];
}

function checkWeights(note: ExamNote): Issue[] {
	const sum = note.value.domains.reduce((total, { weight }) => total + weight, 0);
	if (sum === 100) return [];
	return [buildIssue('weights-off', findPlace(note, 'domains.0'), { sum })];
}

/** Domains are numbered from 1, and so are the tasks of each domain. */
function checkNumbers(note: ExamNote): Issue[] {
	return note.value.domains.flatMap(({ number, tasks }, domain) => {
		const wanted = domain + 1;
		const place = findPlace(note, `domains.${domain}`);
		return [
			...(number === wanted
				? []
				: [buildIssue('number-off', place, { number: `${number}`, wanted: `${wanted}` })]),
			...tasks.flatMap((task, index) => {
				const next = `${number}.${index + 1}`;
				if (task.number === next) return [];
				const at = findPlace(note, `domains.${domain}.tasks.${index}`);
				return [buildIssue('number-off', at, { number: task.number, wanted: next })];
			}),
		];
	});
}

function checkTasks(note: ExamNote): Issue[] {
	return note.value.domains.flatMap(({ tasks }, domain) =>
		tasks.flatMap(({ number, teaches }, task) => {
			if (teaches.some(({ kind }) => guideKinds[kind].teaches)) return [];
			const place = findPlace(note, `domains.${domain}.tasks.${task}`);
			return [buildIssue('task-without-page', place, { number })];
		}),
	);
}
