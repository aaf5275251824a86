import type { APIRoute } from 'astro';
import { toDataFile } from '../../site/files/data-file.ts';
import { getGuide } from '../../site/content/get-guide.ts';
import { getSearchData } from '../../site/files/search-data.ts';

/** What the search fetches before it takes a word for a slip: English words that only look like one. */
export const GET: APIRoute = async () => toDataFile(getSearchData(await getGuide()).english);
