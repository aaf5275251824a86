import { expect, test } from 'vitest';
import { readListenSettings } from '../../../src/commands/read-listen-settings.ts';

test.each([
	[undefined, 4321],
	['', 4321],
	['0', 0],
	['80', 80],
	['4322', 4322],
	['65535', 65_535],
])('PORT %j is %d', (value, port) => {
	expect(readListenSettings({ PORT: value }).port).toBe(port);
});

test.each([
	' ',
	'0x10',
	'1e3',
	'+80',
	'-1',
	'80.5',
	'65536',
	'99999999999',
	' 80',
	'80 ',
	'８０',
	'http',
	'80,81',
	'NaN',
	'\n80',
])('PORT %j is rejected as a port, and the message names it', (value) => {
	expect(() => readListenSettings({ PORT: value })).toThrow(
		`PORT is \`${value}\`, which is no port`,
	);
});

test.each([
	[undefined, 'localhost'],
	['', 'localhost'],
	['0.0.0.0', '0.0.0.0'],
	['::', '::'],
	['my-machine.local', 'my-machine.local'],
])('HOST %j listens on %s', (value, host) => {
	expect(readListenSettings({ HOST: value }).host).toBe(host);
});

test.each([' ', 'http://localhost', 'localhost:80', '[::1]', 'a b', '-', '*', 'a/b'])(
	'HOST %j is no host, and the message names it',
	(value) => {
		expect(() => readListenSettings({ HOST: value })).toThrow(`HOST is \`${value}\`, which is no`);
	},
);
