/** The guide's name, as it stands in titles and in the header. */
export const siteName = 'AWS ML Field Guide';

/** What the guide is, in a sentence, for search engines and previews. */
export const siteDescription =
	'A study guide to machine learning on AWS: what each service is, where it lives in the lifecycle, what it is confused with, and whether it is still open.';

/** The characters that the display font holds: printable ASCII, and what the guide's titles need beyond it. */
export const displayCharacters =
	Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
	'’‘“”–—·…é×½';

/** Where the guide is published. `SITE_URL` and `BASE_PATH` in the environment say otherwise; empty means unset. */
export const siteUrl = process.env['SITE_URL'] || 'https://aws-ml-field-guide.github.io';
export const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');

/** Where a note can be edited; the path of its file follows. */
const editRoot =
	process.env['EDIT_URL'] || 'https://github.com/aws-ml-field-guide/aws-ml-field-guide/edit/main';
export const editUrl = editRoot.replace(/\/*$/, '/');
