import type { IdOf, NoteRef } from '../model/ids.ts';
import type { NoteKind } from '../model/kinds.ts';
import type { Guide, GuideService } from './guide.ts';
import { guideKinds } from './kinds.ts';

/** What a link to a note shows: a service with its status, or a name. */
export type FoundNote =
	{ kind: 'service'; service: GuideService } | { kind: 'other'; name: string };

/** Finds the note that a reference points to. */
export function findNote(guide: Guide, ref: NoteRef): FoundNote | undefined {
	if (ref.kind === 'service') {
		const service = guide.services.get(ref.id);
		return service && { kind: 'service', service };
	}
	const name = getLabel(guide, ref);
	return name === undefined ? undefined : { kind: 'other', name };
}

function getLabel<Kind extends NoteKind>(
	guide: Guide,
	{ kind, id }: { kind: Kind; id: IdOf<Kind> },
): string | undefined {
	return guideKinds[kind].getLabel(guide, id);
}
