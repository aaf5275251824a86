import type { NoteRef } from '../model/ids.ts';
import type { Guide, GuideService } from './guide.ts';

/** What a link to a note shows: a service with its status, or the name of something that has none. */
export type FoundNote =
	{ kind: 'service'; service: GuideService } | { kind: 'other'; name: string };

/** Finds the note that a reference names. */
export function findNote(guide: Guide, ref: NoteRef): FoundNote | undefined {
	if (ref.kind === 'service') {
		const service = guide.services.get(ref.id);
		return service && { kind: 'service', service };
	}
	const name = findName(guide, ref);
	return name === undefined ? undefined : { kind: 'other', name };
}

function findName(guide: Guide, ref: Exclude<NoteRef, { kind: 'service' }>): string | undefined {
	switch (ref.kind) {
		case 'stage':
			return guide.stages.get(ref.id)?.name;
		case 'concept':
			return guide.concepts.get(ref.id)?.name;
		case 'look-alike':
			return guide.lookAlikes.get(ref.id)?.name;
		case 'path':
			return guide.paths.get(ref.id)?.name;
		case 'exam':
			return guide.exams.get(ref.id)?.code;
		case 'algorithm':
			return guide.algorithms.get(ref.id)?.name;
		case 'correction':
			return guide.services.get(ref.id)?.label;
	}
}
