import { parseArgs } from 'node:util';

/**
 * Reads the flags of a command, all of them switches. A flag that the command does not have ends it with a sentence about
 * those it has.
 */
export function readFlags<Name extends string>(...names: Name[]): Record<Name, boolean> {
	const options = Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const }]));
	try {
		const { values } = parseArgs({ options });
		return Object.fromEntries(names.map((name) => [name, values[name] === true])) as Record<
			Name,
			boolean
		>;
	} catch (error) {
		const known = names.length > 0 ? names.map((name) => `--${name}`).join(', ') : 'none';
		console.error(
			`${error instanceof Error ? error.message : error}\nThe flags of this command: ${known}.`,
		);
		process.exit(2);
	}
}
