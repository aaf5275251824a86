import type { NoteKind } from './ids.ts';

/** The folder of each kind of note, below the content's root as well as in addresses. */
export const noteFolders: Record<NoteKind, string> = {
	service: 'services',
	stage: 'stages',
	concept: 'concepts',
	'look-alike': 'lookalikes',
	path: 'paths',
	exam: 'exams',
	algorithm: 'algorithms',
	correction: 'corrections',
};
