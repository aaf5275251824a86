import type { Guide, GuidePath } from '../../src/guide/guide.ts';
import { readNoteFiles } from '../../src/site/content/content-files.ts';
import { loadNotes } from '../../src/site/content/load-notes.ts';

/** Builds the real guide from `content/`. */
export async function readRealGuide(): Promise<Guide> {
	return loadNotes(await readNoteFiles()).guide;
}

/** Returns the steps of a path with their services and stages. */
export function listDrawnSteps(guide: Guide, { steps }: GuidePath) {
	return steps.map(({ service, stage, receives }) => ({
		service: guide.services.get(service)!,
		stage: guide.stages.get(stage)!,
		receives,
	}));
}
