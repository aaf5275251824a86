import type { APIRoute } from 'astro';
import { toDataFile } from '../site/files/data-file.ts';
import { getGuide } from '../site/content/get-guide.ts';
import { getGuideState } from '../site/files/guide-state.ts';

/** What may change in the guide, for the browsers of readers who come back. */
export const GET: APIRoute = async () => toDataFile(getGuideState(await getGuide()));
