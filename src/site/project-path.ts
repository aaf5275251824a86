import { sep } from 'node:path';

/**
 * Finds why the guide cannot be built in a folder. Vite takes these signs in the path of a module for the beginning of a
 * query or a fragment, and a backslash for a slash, whatever is done about it here.
 *
 * @example
 * findPathFault('/home/me/guide');   // => undefined
 * findPathFault('/home/me/guide#2'); // => 'The guide cannot be built in `/home/me/guide#2`: ...'
 */
export function findPathFault(folder: string, separator = sep): string | undefined {
	const sign = /[#?\\]/.exec(folder.replaceAll(separator, '/'))?.[0];
	return sign
		? `The guide cannot be built in \`${folder}\`: Vite does not find modules in a path with \`${sign}\`. Rename the folder, or move the project.`
		: undefined;
}
