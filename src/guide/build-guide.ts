import { applyEnds } from '../model/ends.ts';
import type { StageId } from '../model/ids.ts';
import { buildNameMatcher } from '../model/name-matcher.ts';
import { sortIssues, type Issue } from '../model/issue.ts';
import { NOTE_KINDS, noteKinds, type NoteKind } from '../model/kinds.ts';
import type {
	Note,
	NoteOf,
	ServiceNote,
	StageNote,
	UnreadableNote,
} from '../model/schemas/note.ts';
import { isOneOf } from '../model/vocabulary.ts';
import { buildBacklinks } from './backlinks.ts';
import { checkNotes } from './checks/index.ts';
import { buildEdges } from './edges.ts';
import { JOINED_KINDS, type Guide, type GuideStage, type PlainNotes } from './guide.ts';
import { guideKinds } from './kinds.ts';
import { listNamesOfAll } from './labels.ts';
import { joinSteps } from './path-steps.ts';
import { buildServices, getHomeStage } from './services.ts';

/**
 * Builds the guide from its notes and checks it as a whole.
 *
 * @param notes every note that could be parsed
 * @param unreadable notes that could not be parsed; references to them are not reported
 * @param today the day the guide is read; without it, statuses stay as their notes give them
 * @returns the guide, and all issues between notes; with issues, the guide has whatever the notes
 * provide
 */
export function buildGuide(
	notes: readonly Note[],
	unreadable: readonly UnreadableNote[] = [],
	today?: string,
): { guide: Guide; issues: Issue[] } {
	const services = listOfKind(notes, 'service').map((note) =>
		today ? { ...note, value: applyEnds(note.value, today) } : note,
	);
	const findNames = buildNameMatcher(listNamesOfAll(services.map((note) => note.value)));
	const edges = buildEdges(services);
	const guide: Guide = {
		...buildPlainNotes(notes),
		services: buildServices(services, {
			edges,
			backlinks: buildBacklinks(notes, findNames),
			corrections: listOfKind(notes, 'correction'),
		}),
		stages: buildStages(listOfKind(notes, 'stage'), services),
		paths: new Map(
			listOfKind(notes, 'path').map(({ value, file }) => [
				value.id,
				{ ...value, file, steps: joinSteps(value, edges) },
			]),
		),
		edges,
		findNames,
	};
	return { guide, issues: sortIssues(checkNotes(notes, unreadable, today)) };
}

/** Lists the notes of a kind in their order. */
function listOfKind<Kind extends NoteKind>(notes: readonly Note[], kind: Kind): NoteOf<Kind>[] {
	return notes
		.filter((note): note is NoteOf<Kind> & Note => note.kind === kind)
		.sort(guideKinds[kind].compare);
}

/** Keeps the notes that need nothing from others under their ids. */
function buildPlainNotes(notes: readonly Note[]): PlainNotes {
	const kinds = NOTE_KINDS.filter((kind) => !isOneOf(JOINED_KINDS, kind));
	return Object.fromEntries(
		kinds.map((kind) => [
			noteKinds[kind].key,
			new Map(listOfKind(notes, kind).map(({ value, file }) => [value.id, { ...value, file }])),
		]),
	) as unknown as PlainNotes;
}

function buildStages(
	notes: readonly StageNote[],
	services: readonly ServiceNote[],
): Map<StageId, GuideStage> {
	const idsWhere = (fits: (note: ServiceNote) => boolean) =>
		services.filter(fits).map((note) => note.value.id);
	return new Map(
		notes.map(({ value, file }) => [
			value.id,
			{
				...value,
				file,
				services: idsWhere((note) => getHomeStage(note) === value.id),
				visitors: idsWhere(
					(note) => getHomeStage(note) !== value.id && note.value.stages.includes(value.id),
				),
			},
		]),
	);
}
