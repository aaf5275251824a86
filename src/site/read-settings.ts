/** Where the guide is published, and where its notes can be edited. */
export type Settings = {
	/** The origin, without a path. */
	siteUrl: string;
	/** The path that the guide is published under, percent-encoded, with a slash at both ends. */
	basePath: string;
	/** The prefix of edit links; the path of a note's file is appended. */
	editUrl: string;
};

/** Unusable settings, with a sentence for each. */
export class SettingsError extends Error {}

const DEFAULTS = {
	SITE_URL: 'https://aws-ml-field-guide.github.io',
	BASE_PATH: '/',
	EDIT_URL: 'https://github.com/aws-ml-field-guide/aws-ml-field-guide/edit/main',
};

/**
 * The characters of a decoded segment of the base path: those that need no escape in any file of
 * the site.
 */
const SEGMENT = /^[\p{L}\p{M}\p{N} ._~@+-]+$/u;

/**
 * Reads the settings of a build from the environment. An empty setting counts as unset.
 *
 * @throws a `SettingsError` that lists every invalid setting
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
	const problems: string[] = [];
	const read = (name: keyof typeof DEFAULTS, parse: (value: string) => string): string => {
		const value = environment[name] || DEFAULTS[name];
		try {
			if (value !== value.trim())
				throw new SettingsError('has spaces at its start or end. Remove them.');
			return parse(value);
		} catch (error) {
			if (!(error instanceof SettingsError)) throw error;
			problems.push(`${name} is \`${value}\`, which ${error.message}`);
			return value;
		}
	};
	const settings = {
		siteUrl: read('SITE_URL', parseOrigin),
		basePath: read('BASE_PATH', parseBasePath),
		editUrl: read('EDIT_URL', (value) => `${parseAddress(value).href.replace(/\/+$/, '')}/`),
	};
	if (problems.length > 0) throw new SettingsError(problems.join('\n'));
	return settings;
}

function parseOrigin(value: string): string {
	const url = parseAddress(value);
	if (url.pathname !== '/')
		throw new SettingsError(`has a path. Put \`${url.pathname}\` into BASE_PATH.`);
	return url.origin;
}

function parseAddress(value: string): URL {
	const url = URL.parse(value);
	if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
		throw new SettingsError('is no web address. Give one that begins with `https://`.');
	if (url.username || url.password)
		throw new SettingsError('holds a user name or password. Remove it.');
	if (/[?#\\\s]/.test(value))
		throw new SettingsError('holds a space, `\\`, `?` or `#`. Give an address without them.');
	return url;
}

function parseBasePath(value: string): string {
	if (/^\/?[a-z]:[\\/]/i.test(value)) {
		throw new SettingsError(
			'is a path on a Windows disk. Git Bash makes such a path of one that begins with a slash. ' +
				'Set MSYS_NO_PATHCONV=1, or leave the first slash out: BASE_PATH=guide/',
		);
	}
	if (/^[a-z][a-z\d+.-]*:/i.test(value))
		throw new SettingsError('is a whole address. Give its path alone, such as `/guide/`.');
	if (value.includes('\\')) throw new SettingsError('holds `\\`. Write `/` instead.');
	if (value.includes('//')) throw new SettingsError('holds two slashes in a row. Write one.');
	const segments = value.split('/').filter((segment) => segment !== '');
	return `/${segments.map(parseSegment).join('/')}/`.replace('//', '/');
}

function parseSegment(segment: string): string {
	const text = decode(segment).normalize();
	if (text === '.' || text === '..') {
		throw new SettingsError(`holds \`${segment}\`. Give the path from the root of the site.`);
	}
	if (text !== text.trim())
		throw new SettingsError('has a segment that begins or ends with a space. Remove it.');
	const odd = [...text].find((character) => !SEGMENT.test(character));
	if (odd !== undefined) {
		throw new SettingsError(
			`holds \`${odd}\`. Use letters, digits, spaces and \`- . _ ~ @ +\` between the slashes.`,
		);
	}
	return encodeURI(text);
}

function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		throw new SettingsError('holds a `%` that does not begin an encoded character.');
	}
}
