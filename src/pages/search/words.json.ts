import type { APIRoute } from 'astro';
import { toDataFile } from '../../site/files/data-file.ts';
import { getGuide } from '../../site/content/get-guide.ts';
import { getSearchData } from '../../site/files/search-data.ts';

/** What the search fetches where names do not settle a query: all other pages, further intents, and the words of the texts. */
export const GET: APIRoute = async () => toDataFile(getSearchData(await getGuide()).words);
