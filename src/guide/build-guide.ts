import { applyEnds } from '../model/ends.ts';
import type { StageId } from '../model/ids.ts';
import { buildNameMatcher } from '../model/name-matcher.ts';
import { sortIssues, type Issue } from '../model/issue.ts';
import type { Note, ServiceNote, StageNote, UnreadableNote } from '../model/schemas/note.ts';
import { EXAM_STATES, STAGE_IDS } from '../model/vocabulary.ts';
import { buildBacklinks } from './backlinks.ts';
import { checkNotes } from './checks/index.ts';
import { buildEdges } from './edges.ts';
import type { Guide, GuideStage } from './guide.ts';
import { listNamesOfAll } from './labels.ts';
import { joinSteps } from './path-steps.ts';
import { buildServices, compareServices, getHomeStage } from './services.ts';

/**
 * Builds the guide out of its notes and checks it as a whole.
 *
 * @param notes every note that could be parsed
 * @param unreadable notes that could not be parsed; naming them is no second problem
 * @param today the day on which the guide is read; without it, statuses stand as their notes tell them
 * @returns the guide, and all problems between notes; with problems the guide is whole as far as the notes are
 */
export function buildGuide(
	notes: readonly Note[],
	unreadable: readonly UnreadableNote[] = [],
	today?: string,
): { guide: Guide; issues: Issue[] } {
	const services = listOfKind(notes, 'service')
		.map((note) => (today ? { ...note, value: applyEnds(note.value, today) } : note))
		.sort(compareServices);
	const stages = listOfKind(notes, 'stage').sort(compareStages);
	const findNames = buildNameMatcher(listNamesOfAll(services.map((note) => note.value)));
	const edges = buildEdges(services);
	const guide: Guide = {
		services: buildServices(services, {
			edges,
			backlinks: buildBacklinks(notes, findNames),
			corrections: listOfKind(notes, 'correction'),
		}),
		stages: buildStages(stages, services),
		concepts: indexNotes(listOfKind(notes, 'concept').sort(compareNames)),
		lookAlikes: indexNotes(listOfKind(notes, 'look-alike').sort(compareNames)),
		paths: new Map(
			listOfKind(notes, 'path')
				.sort(compareNames)
				.map(({ value, file }) => [value.id, { ...value, file, steps: joinSteps(value, edges) }]),
		),
		exams: indexNotes(listOfKind(notes, 'exam').sort(compareExams)),
		algorithms: indexNotes(listOfKind(notes, 'algorithm').sort(compareNames)),
		edges,
		findNames,
	};
	return { guide, issues: sortIssues(checkNotes(notes, unreadable, today)) };
}

type NoteOf<Kind extends Note['kind']> = Extract<Note, { kind: Kind }>;

function listOfKind<Kind extends Note['kind']>(notes: readonly Note[], kind: Kind): NoteOf<Kind>[] {
	return notes.filter((note): note is NoteOf<Kind> => note.kind === kind);
}

/** Keeps notes that need nothing from others under their ids, in the order given. */
function indexNotes<Id, Value extends { id: Id }>(
	notes: readonly { value: Value; file: string }[],
): Map<Value['id'], Value & { file: string }> {
	return new Map(notes.map(({ value, file }) => [value.id, { ...value, file }]));
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

function compareStages(a: StageNote, b: StageNote): number {
	return STAGE_IDS.indexOf(a.value.id) - STAGE_IDS.indexOf(b.value.id);
}

function compareNames(a: { value: { name: string } }, b: { value: { name: string } }): number {
	return a.value.name.localeCompare(b.value.name, 'en');
}

/** Exams that can be taken come first, then those in beta, the newest of each first. */
function compareExams(a: NoteOf<'exam'>, b: NoteOf<'exam'>): number {
	return (
		EXAM_STATES.indexOf(a.value.status.state) - EXAM_STATES.indexOf(b.value.status.state) ||
		b.value.status.since.localeCompare(a.value.status.since)
	);
}
