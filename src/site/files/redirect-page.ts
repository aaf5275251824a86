import type { FormerName } from '../../guide/former-names.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import { hrefs } from '../hrefs.ts';
import { siteUrl } from '../settings.ts';

/**
 * Builds the page at the address of a former name. It redirects to the section of today’s page that
 * gives the former name.
 */
export function buildRedirectPage({ name, anchor, service }: FormerName): string {
	const href = hrefs.note({ kind: 'service', id: service.id });
	const title = escapeHtml(`${name} is now ${service.name}`);
	const target = escapeHtml(`${href}#${anchor}`);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(new URL(href, siteUrl).href)}">
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${target}">Go to ${escapeHtml(service.name)}</a></p>
</main>
</body>
</html>
`;
}
