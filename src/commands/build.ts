import { buildSite } from './build-site.ts';
import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';

/** With `--wait`, a build that is running is waited for. */
await runCommand(async () => {
	const { wait } = readFlags({ wait: { type: 'boolean' } }).values;
	await buildSite({ wait });
});
