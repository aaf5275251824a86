import type { APIRoute } from 'astro';
import { toDataFile } from '../../site/files/data-file.ts';
import { getGuide } from '../../site/content/get-guide.ts';
import { getSearchData } from '../../site/files/search-data.ts';

/** What the search fetches first: the services by their names and foremost intents. */
export const GET: APIRoute = async () => toDataFile(getSearchData(await getGuide()).names);
