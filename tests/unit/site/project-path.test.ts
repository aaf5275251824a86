import { expect, test } from 'vitest';
import { findPathFault } from '../../../src/site/project-path.ts';

test.each(['/home/me/guide', '/home/ü b/guide%20p', '/[1]/{a,b}/*/!(x)/+@/’', 'C:/Users/me/guide'])(
	'the guide can be built in %s',
	(folder) => {
		expect(findPathFault(folder, '/')).toBeUndefined();
	},
);

test.each([
	['/home/me/guide#h', '#'],
	['/home/what?/guide', '?'],
	['/home/me/a\\b', '\\'],
])('the guide cannot be built in %s, because of %s', (folder, sign) => {
	expect(findPathFault(folder, '/')).toContain(`a path with \`${sign}\``);
});

test('a backslash between Windows folders is not part of a name', () => {
	expect(findPathFault('C:\\Users\\me\\guide', '\\')).toBeUndefined();
});
