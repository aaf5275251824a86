import { getCollection } from 'astro:content';
import { buildGuide } from '../../guide/build-guide.ts';
import type { Guide } from '../../guide/guide.ts';
import { NOTE_KINDS, noteKinds } from '../../model/kinds.ts';
import { today } from '../today.ts';

let built: Promise<Guide> | undefined;

/** Gets the guide out of the collections: once for a whole build, anew for each page of the dev server. */
export function getGuide(): Promise<Guide> {
	if (import.meta.env.DEV) return readGuide();
	built ??= readGuide();
	return built;
}

async function readGuide(): Promise<Guide> {
	const entries = await Promise.all(
		NOTE_KINDS.map((kind) => getCollection(noteKinds[kind].folder)),
	);
	return buildGuide(
		entries.flat().map((entry) => entry.data),
		[],
		today,
	).guide;
}
