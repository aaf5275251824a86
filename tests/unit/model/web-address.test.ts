import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAddressFault } from '../../../src/model/web-address.ts';
import { webAddressSchema } from '../../../src/model/schemas/web-address.ts';
import { findLinkFault } from '../../../src/parsing/note-links.ts';

const FILE = 'content/services/s3.md';

describe('a source is a plain https address', () => {
	test.each([
		'https://docs.aws.amazon.com/s3/latest/API/API_Get.html?a=b&c#d-e',
		'https://aws.github.io/a_(b)',
		'https://www.amazon.com.br/',
		'https://s3.cn-north-1.amazonaws.com.cn/a',
		'https://jmlr.csail.mit.edu',
		'https://a.com/caf%C3%A9%20b',
	])('%s', (url) => {
		expect(findAddressFault(url)).toBeUndefined();
		expect(findLinkFault(url, FILE)).toBeUndefined();
		expect(webAddressSchema.safeParse(url).success).toBe(true);
	});
});

describe('anything else is rejected, as a source and as a link', () => {
	test.each([
		['https://user:pass@docs.aws.amazon.com/', 'a user name or a password'],
		['https://docs.aws.amazon.com@evil.com/', 'a user name or a password'],
		['https://docs.aws.amazon.com%40evil.com/', 'no host name'],
		['https://docs.\u0430ws.amazon.com/', '`\u0430`'],
		['https://docs.xn--ws-7kc.amazon.com/', '`xn--`'],
		['https://docs.aws.amazon.com。evil.com/', '`。`'],
		['https://docs.amaz0n.com/', 'imitates a host of Amazon'],
		['https://docs.aws.arnazon.com/', 'imitates a host of Amazon'],
		['https://docs.aws.amazon.com.evil.com/', 'imitates a host of Amazon'],
		['https://docs.aws.amazon.com:8443/', 'a port'],
		['https://docs.aws.amazon.com:443/', 'a port'],
		['https://docs.aws.amazon.com./', 'no host name'],
		['https://docs..amazon.com/', 'no host name'],
		['https://Docs.aws.amazon.com/', 'no host name'],
		['https://127.0.0.1/', 'an IP address'],
		['https://[::1]/', 'an IP address'],
		['https://0x7f.1/', 'an IP address'],
		['https://2130706433/', 'no host of the public web'],
		['https://localhost/', 'no host of the public web'],
		['https://wiki.internal/', 'no host of the public web'],
		['https://docs/', 'no host of the public web'],
		['https:/docs.aws.amazon.com/', 'does not begin with'],
		['https:docs.aws.amazon.com', 'does not begin with'],
		['https:///docs.aws.amazon.com', 'no host name'],
		['https:\\\\docs.aws.amazon.com', 'does not begin with'],
		['https://docs.aws.amazon.com\\@evil.com', '`\\`'],
		['https://docs.aws.amazon.com/a b', '` `'],
		['https://docs.aws.amazon.com/a\tb', '`\t`'],
		['https://docs.aws.amazon.com/\u202E', '`\u202E`'],
		['https://docs.aws.amazon.com/caf\u00E9', '`\u00E9`'],
		['https://docs.aws.amazon.com/<b>', '`<`'],
		['https://docs.aws.amazon.com/%', '`%`'],
		['https://docs.aws.amazon.com/%0d%0aX', '`%0d`'],
		[`https://docs.aws.amazon.com/${'a'.repeat(2000)}`, 'more than 2000 characters'],
	])('%j', (url, fault) => {
		expect(findAddressFault(url)).toContain(fault);
		expect(findLinkFault(url, FILE)).toContain(fault);
		expect(webAddressSchema.safeParse(url).success).toBe(false);
	});

	test.each([
		'http://aws.amazon.com/',
		'javascript:alert(1)',
		'data:text/html,x',
		'//a.com',
		'a.html',
	])('%s', (url) => {
		expect(findLinkFault(url, FILE)).toBe('is neither a note nor an https address');
		expect(webAddressSchema.safeParse(url).success).toBe(false);
	});
});

test('a browser parses an accepted address as it is written', () => {
	const part = fc.oneof(
		fc.constantFrom('a', 'com', '.', '/', '@', ':', '\\', '%', 'xn--a', '1'),
		fc.string(),
	);
	const addresses = fc.array(part, { maxLength: 8 }).map((parts) => `https://${parts.join('')}`);
	fc.assert(
		fc.property(addresses, (address) => {
			if (findAddressFault(address)) return;
			const { host, username, password } = new URL(address);
			expect(address).toMatch(new RegExp(`^https://${RegExp.escape(host)}(?:[/?#]|$)`));
			expect(username + password).toBe('');
		}),
		{ numRuns: 1000 },
	);
});
