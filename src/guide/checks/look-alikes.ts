import { toNoteFile, type ServiceId } from '../../model/ids.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import { findNearest } from '../../model/nearest.ts';
import type { LookAlikeNote, ServiceNote } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';

/**
 * Checks that compared facts exist in the notes of the services, and that each side is listed once.
 */
export function checkLookAlikes(
	notes: readonly LookAlikeNote[],
	services: readonly ServiceNote[],
): Issue[] {
	const labels = new Map(
		services.map(({ value }) => [value.id, value.facts.map(({ label }) => label)]),
	);
	return notes.flatMap((note) => [...checkSides(note), ...checkFacts(note, labels)]);
}

function checkSides(note: LookAlikeNote): Issue[] {
	const ids = note.value.sides.map(({ target }) => `${target.kind} ${target.id}`);
	return note.value.sides.flatMap(({ target }, index) => {
		if (ids.indexOf(`${target.kind} ${target.id}`) === index) return [];
		return [buildIssue('repeated-side', findPlace(note, `sides.${index}`), { id: target.id })];
	});
}

function checkFacts(note: LookAlikeNote, labels: ReadonlyMap<ServiceId, string[]>): Issue[] {
	return note.value.facts.flatMap(({ facts }, row) =>
		facts.flatMap((label, column) => {
			const target = note.value.sides[column]?.target;
			// A service without a readable note is reported elsewhere.
			const known = target?.kind === 'service' ? labels.get(target.id) : [];
			if (label === '' || !target || !known || known.includes(label)) return [];
			const place = findPlace(note, `facts.${row}.facts.${column}`);
			const nearest = findNearest(label, known);
			return [buildIssue('unknown-fact', place, { file: toNoteFile(target), label, nearest })];
		}),
	);
}
