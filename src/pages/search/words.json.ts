import type { APIRoute } from 'astro';
import { toDataFile } from '../../site/files/data-file.ts';
import { getGuide } from '../../site/content/get-guide.ts';
import { getSearchData } from '../../site/files/search-data.ts';

/**
 * The file the search fetches when the names do not settle a query: all other pages, the remaining
 * intents, and the words of the texts.
 */
export const GET: APIRoute = async () => toDataFile(getSearchData(await getGuide()).words);
