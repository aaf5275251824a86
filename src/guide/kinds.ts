import { toNoteFile, type IdOf, type NoteRef, type ServiceId } from '../model/ids.ts';
import { buildIssue, type Issue } from '../model/issue.ts';
import { noteKinds, type NoteKind } from '../model/kinds.ts';
import type { Place } from '../model/position.ts';
import type { NoteValue } from '../model/schemas/kinds/index.ts';
import type { NoteOf } from '../model/schemas/note.ts';
import { isRestricted } from '../model/status.ts';
import { EXAM_STATES, STAGE_IDS } from '../model/vocabulary.ts';
import type { Guide } from './guide.ts';
import type { Relation } from './relations.ts';
import { compareServices } from './services.ts';

/** A note that a field of another one names, and the path of the field. */
export type NamedNote = NoteRef & { path: string };

/** A name that no other note may have, and the path of its field. */
export type OwnName = { name: string; path: string };

/** What a note of a kind says, without its file. */
export type Said<Kind extends NoteKind> = { kind: Kind; value: NoteValue<Kind> };

/** What the guide does with the notes of a kind. */
export type GuideKind<Kind extends NoteKind> = {
	/** The order of the notes. */
	compare: (a: NoteOf<Kind>, b: NoteOf<Kind>) => number;
	/** What links call a note. */
	getLabel: (guide: Guide, id: IdOf<Kind>) => string | undefined;
	/** The problem of a reference to a note that is not there. */
	reportMissing: (ref: NoteRef<Kind>, place: Place, nearest: string | undefined) => Issue;
	/** The names that lead to a note, and to no other. */
	listOwnNames: (value: NoteValue<Kind>) => OwnName[];
	/** The notes that the front matter names. What the body names are links. */
	listNamed: (value: NoteValue<Kind>) => NamedNote[];
	/** The services that the fields name, and why. */
	listRelated: (value: NoteValue<Kind>) => [ServiceId, Relation][];
	/** Whether the services that a note names are listed on their pages. */
	isAboutOthers: boolean;
	/** Whether a note can teach what an exam asks. */
	teaches: boolean;
};

/** What most kinds have in common. */
const plain = {
	compare: compareNames,
	reportMissing: (ref: NoteRef, place: Place, nearest: string | undefined): Issue => {
		const what = noteKinds[ref.kind].name;
		return buildIssue('unknown-note', place, { what, file: toNoteFile(ref), nearest });
	},
	listOwnNames: (): OwnName[] => [],
	listNamed: (): NamedNote[] => [],
	listRelated: (): [ServiceId, Relation][] => [],
	isAboutOthers: true,
	teaches: true,
};

export const guideKinds: { [Kind in NoteKind]: GuideKind<Kind> } = {
	service: {
		...plain,
		compare: compareServices,
		getLabel: ({ services }, id) => services.get(id)?.label,
		reportMissing: ({ id }, place, nearest) =>
			buildIssue('unknown-service', place, { id, nearest }),
		listOwnNames: ({ name, shortName, aliases, formerNames }) => [
			{ name, path: 'name' },
			...(shortName ? [{ name: shortName, path: 'shortName' }] : []),
			...listPaths(aliases, 'aliases'),
			...listPaths(formerNames, 'formerNames'),
		],
		listNamed: ({ partOf, status }) => [
			...(partOf ? [{ kind: 'service' as const, id: partOf, path: 'partOf' }] : []),
			...(isRestricted(status) ? status.successor : []).map((id, index) => ({
				kind: 'service' as const,
				id,
				path: `status.successor.${index}`,
			})),
		],
		listRelated: ({ status, lookAlikes, neighbours, workflow }) => [
			...relate(isRestricted(status) ? status.successor : [], 'successor'),
			...relate(
				lookAlikes.map(({ service }) => service),
				'look-alike',
			),
			...relate(
				neighbours.map(({ service }) => service),
				'neighbour',
			),
			...relate(
				workflow.flatMap(({ services }) => services),
				'workflow',
			),
		],
	},
	stage: {
		...plain,
		compare: (a, b) => STAGE_IDS.indexOf(a.value.id) - STAGE_IDS.indexOf(b.value.id),
		getLabel: ({ stages }, id) => stages.get(id)?.name,
		reportMissing: ({ id }, place) => buildIssue('missing-stage', place, { id }),
		teaches: false,
	},
	concept: {
		...plain,
		getLabel: ({ concepts }, id) => concepts.get(id)?.name,
		reportMissing: ({ id }, place, nearest) =>
			buildIssue('unknown-concept', place, { id, nearest }),
		listOwnNames: ({ name, aliases }) => [{ name, path: 'name' }, ...listPaths(aliases, 'aliases')],
		listRelated: ({ onAws }) =>
			relate(
				onAws.map(({ service }) => service),
				'concept',
			),
	},
	'look-alike': {
		...plain,
		getLabel: ({ lookAlikes }, id) => lookAlikes.get(id)?.name,
		listRelated: ({ sides }) =>
			relate(
				sides.flatMap(({ target }) => (target.kind === 'service' ? target.id : [])),
				'look-alike-page',
			),
	},
	path: {
		...plain,
		getLabel: ({ paths }, id) => paths.get(id)?.name,
		listRelated: ({ steps }) =>
			relate(
				steps.map(({ service }) => service),
				'path',
			),
	},
	exam: {
		...plain,
		compare: compareExams,
		getLabel: ({ exams }, id) => exams.get(id)?.code,
		listNamed: ({ status }) =>
			status.successor.map((id, index) => ({
				kind: 'exam',
				id,
				path: `status.successor.${index}`,
			})),
		listRelated: ({ inScope, domains }) => [
			...relate(inScope, 'exam'),
			...relate(
				domains
					.flatMap(({ tasks }) => tasks)
					.flatMap(({ teaches }) => teaches)
					.flatMap((ref) => (ref.kind === 'service' ? ref.id : [])),
				'exam',
			),
		],
		teaches: false,
	},
	algorithm: {
		...plain,
		getLabel: ({ algorithms }, id) => algorithms.get(id)?.name,
	},
	correction: {
		...plain,
		compare: () => 0,
		getLabel: ({ services }, id) => services.get(id)?.label,
		listNamed: ({ id }) => [{ kind: 'service', id, path: '' }],
		// What older notes get wrong is no relation between services.
		isAboutOthers: false,
		teaches: false,
	},
};

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

function listPaths(names: readonly string[], key: string): OwnName[] {
	return names.map((name, index) => ({ name, path: `${key}.${index}` }));
}

function relate(services: readonly ServiceId[], relation: Relation): [ServiceId, Relation][] {
	return services.map((service) => [service, relation]);
}
