import type { APIRoute } from 'astro';
import { toDataFile } from '../../site/files/data-file.ts';
import { getGuide } from '../../site/content/get-guide.ts';
import { getSearchData } from '../../site/files/search-data.ts';

/** The file the search fetches first: services with their names and most important intents. */
export const GET: APIRoute = async () => toDataFile(getSearchData(await getGuide()).names);
