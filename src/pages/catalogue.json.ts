import type { APIRoute } from 'astro';
import { buildCatalogue } from '../views/catalogue.ts';
import { getGuide } from '../site/content/get-guide.ts';
import { hrefs } from '../site/hrefs.ts';
import { siteUrl } from '../site/settings.ts';

export const GET: APIRoute = async () =>
	Response.json(buildCatalogue(await getGuide(), (ref) => new URL(hrefs.note(ref), siteUrl).href));
