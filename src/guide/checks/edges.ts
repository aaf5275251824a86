import { buildIssue, type Issue } from '../../model/issue.ts';
import type { ServiceNote } from '../../model/schemas/note.ts';
import { formatPlace } from '../../model/position.ts';
import { edgeKey, listEdgeLines, type EdgeLine } from '../edges.ts';
import { findPlace } from '../../model/place.ts';

/**
 * A note states an edge once, and both ends use the same words; a look-alike is another service,
 * listed once.
 */
export function checkEdges(notes: readonly ServiceNote[]): Issue[] {
	const first = new Map<string, EdgeLine>();
	const issues: Issue[] = [];
	for (const line of listEdgeLines(notes)) {
		const place = findPlace(line.note, line.path);
		const known = first.get(edgeKey(line));
		if (line.from === line.to)
			issues.push(buildIssue('self-reference', place, { relation: 'its own neighbour' }));
		else if (!known) first.set(edgeKey(line), line);
		else if (known.note === line.note) {
			const id = line.from === line.note.value.id ? line.to : line.from;
			issues.push(
				buildIssue('repeated-service', place, { id, relation: 'a neighbour in one direction' }),
			);
		} else if (known.carries !== line.carries) {
			const other = formatPlace(findPlace(known.note, known.path));
			issues.push(
				buildIssue('edge-told-twice', place, { other, here: line.carries, there: known.carries }),
			);
		}
	}
	return [...issues, ...notes.flatMap(checkLookAlikes)];
}

function checkLookAlikes(note: ServiceNote): Issue[] {
	const { id, lookAlikes } = note.value;
	return lookAlikes.flatMap(({ service }, index) => {
		const place = findPlace(note, `lookAlikes.${index}`);
		if (service === id)
			return [buildIssue('self-reference', place, { relation: 'its own look-alike' })];
		const firstIndex = lookAlikes.findIndex((other) => other.service === service);
		if (firstIndex === index) return [];
		return [buildIssue('repeated-service', place, { id: service, relation: 'a look-alike' })];
	});
}
