import type { APIRoute } from 'astro';
import { getGuide } from '../../site/get-guide.ts';
import { getSearchData } from '../../site/search-data.ts';

/** What the search fetches first: the services by their names and foremost intents. */
export const GET: APIRoute = async () => Response.json(getSearchData(await getGuide()).names);
