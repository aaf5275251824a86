import type { APIRoute, GetStaticPaths } from 'astro';
import { listFormerNames, type FormerName } from '../../../guide/former-names.ts';
import { getGuide } from '../../../site/content/get-guide.ts';
import { buildRedirectPage } from '../../../site/files/redirect-page.ts';

/** The addresses that services would have under their former names. */
export const getStaticPaths = (async () => {
	const formerNames = listFormerNames(await getGuide());
	return formerNames.map((formerName) => ({
		params: { former: formerName.address },
		props: formerName,
	}));
}) satisfies GetStaticPaths;

/** A redirect page. It is an endpoint so that the sitemap and the search do not list it. */
export const GET: APIRoute<FormerName> = ({ props }) => new Response(buildRedirectPage(props));
