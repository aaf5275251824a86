import { readSettings } from './read-settings.ts';

/** The guide's name, as it stands in titles and in the header. */
export const siteName = 'AWS ML Field Guide';

/** What the guide is, in a sentence, for search engines and social images. */
export const siteDescription =
	'A study guide to machine learning on AWS: what each service is, where it lives in the lifecycle, what it is confused with, and whether it is still open.';

/** The characters that the display font holds: printable ASCII, and what the guide's titles need beyond it. */
export const displayCharacters =
	Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
	'’‘“”–—·…é×½';

/** Where the guide is published and edited, as the environment of the build says. */
export const { siteUrl, basePath, editUrl } = readSettings(process.env);
