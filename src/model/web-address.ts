/**
 * Returns why a note cannot link to an address. Addresses need `https` and a plain host name, so
 * that a reader sees where they lead. Addresses that a browser would repair are rejected too, since
 * the page would then show another address than the note.
 *
 * @example
 * findAddressFault('https://docs.aws.amazon.com/s3/'); // => undefined
 * findAddressFault('https://me@docs.aws.amazon.com/'); // => 'holds a user name or a password'
 */
export function findAddressFault(url: string): string | undefined {
	if (!url.startsWith('https://')) return 'does not begin with `https://`';
	const sign = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\dA-F]{2})|%(?:[01][\dA-F]|7F)/i.exec(url);
	if (sign) return `holds a sign that no address holds as it stands (\`${sign[0]}\`)`;
	if (url.length > LONGEST) return `has more than ${LONGEST} characters`;
	const authority = /^https:\/\/([^/?#]*)/.exec(url)?.[1] ?? '';
	if (authority.includes('@')) return 'holds a user name or a password';
	if (authority.includes(':')) return 'names a port or an IP address';
	return findHostFault(authority);
}

/** Servers cut or reject longer addresses, and no note has one. */
const LONGEST = 2000;

/** Names that lead to no public server. See RFC 6761 and RFC 6762. */
const LOCAL_NAMES = new Set([
	'localhost',
	'local',
	'internal',
	'invalid',
	'test',
	'example',
	'onion',
]);

/** Names of Amazon that an address may imitate. */
const IMITATED = ['amazon', 'amazonaws', 'awsstatic'];

function findHostFault(host: string): string | undefined {
	const labels = host.split('.');
	if (!labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/.test(label))) {
		return 'has no host name in small Latin letters, digits and hyphens';
	}
	if (labels.some((label) => label.startsWith('xn--'))) {
		return 'has letters of another alphabet in its host, encoded with `xn--`';
	}
	const top = labels.at(-1) ?? '';
	if (labels.length < 2 || LOCAL_NAMES.has(top)) return 'leads to no host of the public web';
	if (!/^[a-z]{2,}$/.test(top)) return 'names its host by an IP address';
	return isImitation(labels) ? 'imitates a host of Amazon' : undefined;
}

/**
 * True for `amazon.com` before another domain (except `amazon.com.br`, which is Amazon's own), and
 * for names of Amazon with letters replaced by similar ones.
 */
function isImitation(labels: readonly string[]): boolean {
	const isInside = labels.slice(0, -2).some((_, index) => {
		const domain = `${labels[index]}.${labels[index + 1]}`;
		const isNational = labels.length - index === 3 && labels.at(-1)?.length === 2;
		return (domain === 'amazon.com' || domain === 'amazonaws.com') && !isNational;
	});
	return (
		isInside ||
		labels.some((label) => !IMITATED.includes(label) && IMITATED.includes(toShape(label)))
	);
}

/** Replaces characters with the letters that they look like. */
function toShape(label: string): string {
	return label
		.replaceAll('0', 'o')
		.replaceAll('1', 'l')
		.replaceAll('4', 'a')
		.replaceAll('5', 's')
		.replaceAll('2', 'z')
		.replaceAll('rn', 'm')
		.replaceAll('vv', 'w')
		.replaceAll('-', '');
}
