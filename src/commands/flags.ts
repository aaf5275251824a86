import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Complaint, MISUSE } from './failure.ts';

/**
 * Parses the flags of a command, and its files or folders, if any. For any other argument, throws a
 * complaint that lists what the command accepts.
 *
 * @param operand the arguments that the command requires at least one of, such as `FILE.json`; if
 * missing, the command accepts only flags
 */
export function readFlags<const Options extends ParseArgsOptionsConfig>(
	options: Options,
	operand?: string,
) {
	try {
		const { values, positionals } = parseArgs({
			options,
			allowPositionals: operand !== undefined,
			strict: true,
		});
		if (operand && positionals.length === 0) throw new Error(`Name at least one ${operand}.`);
		return { values, operands: positionals };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Complaint(`${reason.replace(/\.?$/, '.')}\n${formatUsage(options, operand)}`, MISUSE);
	}
}

function formatUsage(options: ParseArgsOptionsConfig, operand: string | undefined): string {
	const flags = Object.entries(options).map(([name, { type, multiple }]) => {
		const value = type === 'string' ? ' VALUE' : '';
		return `--${name}${value}${multiple ? ', any number of times' : ''}`;
	});
	const taken = [...(operand ? [`${operand} ...`] : []), ...flags];
	return taken.length > 0
		? `This command takes: ${taken.join('; ')}.`
		: 'This command takes no flags and no other arguments.';
}
