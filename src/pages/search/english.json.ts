import type { APIRoute } from 'astro';
import { toDataFile } from '../../site/files/data-file.ts';
import { getGuide } from '../../site/content/get-guide.ts';
import { getSearchData } from '../../site/files/search-data.ts';

/**
 * The file the search fetches before it treats a word as a typo: English words that look like one.
 */
export const GET: APIRoute = async () => toDataFile(getSearchData(await getGuide()).english);
