/** The properties of a kind of note. */
type KindRow = {
	/** The name of a note of this kind in messages. */
	name: string;
	/** The folder of its notes, below `content/` as well as in addresses. */
	folder: string;
	/** The key of its notes in the guide and in the catalogue. */
	key: string;
	/**
	 * Whose ids its notes have: their own, those of the services they are about, or the closed list
	 * of stages.
	 */
	ids: 'own' | 'services' | 'stages';
	/** Whether each note has a page, or an anchor on the page that collects the kind. */
	place: 'page' | 'anchor';
	/** How much its pages count in the search: services first, then what explains them. */
	weight: number;
};

/**
 * The kinds of note: the one table of them, in the order in which notes are read. Services come
 * first: of two notes that claim one name, the other one has to give it up. Whatever else is kept
 * by kind `satisfies Record<NoteKind, ...>`.
 */
export const noteKinds = {
	service: {
		name: 'service',
		folder: 'services',
		key: 'services',
		ids: 'own',
		place: 'page',
		weight: 1,
	},
	stage: {
		name: 'stage',
		folder: 'stages',
		key: 'stages',
		ids: 'stages',
		place: 'page',
		weight: 0.9,
	},
	concept: {
		name: 'concept',
		folder: 'concepts',
		key: 'concepts',
		ids: 'own',
		place: 'page',
		weight: 0.93,
	},
	'look-alike': {
		name: 'look-alike page',
		folder: 'lookalikes',
		key: 'lookAlikes',
		ids: 'own',
		place: 'page',
		weight: 0.7,
	},
	path: {
		name: 'path',
		folder: 'paths',
		key: 'paths',
		ids: 'own',
		place: 'page',
		weight: 0.7,
	},
	exam: {
		name: 'exam',
		folder: 'exams',
		key: 'exams',
		ids: 'own',
		place: 'page',
		weight: 0.9,
	},
	algorithm: {
		name: 'algorithm',
		folder: 'algorithms',
		key: 'algorithms',
		ids: 'own',
		place: 'anchor',
		weight: 0.9,
	},
	correction: {
		name: 'list of corrections',
		folder: 'corrections',
		key: 'corrections',
		ids: 'services',
		place: 'anchor',
		weight: 0.9,
	},
} as const satisfies Record<string, KindRow>;

export type NoteKind = keyof typeof noteKinds;

/** Returns the row of a kind in the table. */
export type KindOf<Kind extends NoteKind> = (typeof noteKinds)[Kind];

/** All kinds, in the order of the table. */
export const NOTE_KINDS = Object.keys(noteKinds) as NoteKind[];

/** Returns the kind of note in a folder. */
export function findKindOfFolder(folder: string): NoteKind | undefined {
	return NOTE_KINDS.find((kind) => noteKinds[kind].folder === folder);
}

/**
 * The kinds whose notes stand by themselves. A note under the id of a service is a part of that
 * service to the search and to the catalogue.
 */
export type StandaloneKind = {
	[Kind in NoteKind]: KindOf<Kind>['ids'] extends 'services' ? never : Kind;
}[NoteKind];

/** The kinds whose notes stand by themselves, in the order of the table. */
export const STANDALONE_KINDS = NOTE_KINDS.filter(
	(kind): kind is StandaloneKind => noteKinds[kind].ids !== 'services',
);
