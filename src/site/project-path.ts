import { sep } from 'node:path';

/**
 * Returns why the guide cannot be built in a folder. Vite parses these characters in the path of a
 * module as the start of a query or a fragment, and a backslash as a slash. The guide cannot change
 * that.
 *
 * @example
 * findPathFault('/home/me/guide');   // => undefined
 * findPathFault('/home/me/guide#2'); // => 'The guide cannot be built in `/home/me/guide#2`: ...'
 */
export function findPathFault(folder: string, separator = sep): string | undefined {
	const sign = /[#?\\]/.exec(folder.replaceAll(separator, '/'))?.[0];
	return sign
		? `The guide cannot be built in \`${folder}\`: Vite does not find modules in a path with ` +
				`\`${sign}\`. Rename the folder, or move the project.`
		: undefined;
}
