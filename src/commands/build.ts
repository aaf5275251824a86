import { buildSite } from './build-site.ts';
import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';

/** With `--wait`, waits for a running build. */
await runCommand(async () => {
	const { wait } = readFlags({ wait: { type: 'boolean' } }).values;
	await buildSite({ wait });
});
