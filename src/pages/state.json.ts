import type { APIRoute } from 'astro';
import { toDataFile } from '../site/files/data-file.ts';
import { getGuide } from '../site/content/get-guide.ts';
import { getGuideState } from '../site/files/guide-state.ts';

/** The state of the guide, which browsers compare with a reader's last visit. */
export const GET: APIRoute = async () => toDataFile(getGuideState(await getGuide()));
