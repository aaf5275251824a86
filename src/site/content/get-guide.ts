import { getCollection } from 'astro:content';
import { buildGuide } from '../../guide/build-guide.ts';
import type { Guide } from '../../guide/guide.ts';
import { today } from '../today.ts';

let built: Promise<Guide> | undefined;

/** Gets the guide out of the collections: once for a whole build, anew for each page of the dev server. */
export function getGuide(): Promise<Guide> {
	if (import.meta.env.DEV) return readGuide();
	built ??= readGuide();
	return built;
}

async function readGuide(): Promise<Guide> {
	const entries = await Promise.all([
		getCollection('services'),
		getCollection('stages'),
		getCollection('concepts'),
		getCollection('lookAlikes'),
		getCollection('paths'),
		getCollection('exams'),
		getCollection('algorithms'),
		getCollection('corrections'),
	]);
	return buildGuide(
		entries.flat().map((entry) => entry.data),
		[],
		today,
	).guide;
}
