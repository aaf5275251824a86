import { readSettings } from './read-settings.ts';

/** The guide's name, as shown in titles and in the header. */
export const siteName = 'AWS ML Field Guide';

/** What the guide is, in a sentence, for search engines and social images. */
export const siteDescription =
	'A study guide to machine learning on AWS: what each service is, where it lives in the ' +
	'lifecycle, what it is confused with, and whether it is still open.';

/** The characters in the display font: printable ASCII, and what else the guide's titles use. */
export const displayCharacters =
	Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
	'’‘“”–—·…é×½';

/** Where the guide is published and edited, from the environment of the build. */
export const { siteUrl, basePath, editUrl } = readSettings(process.env);
