import { readSettings } from '../site/read-settings.ts';
import { buildSite, recoverBuild } from './build-site.ts';
import { readFlags } from './flags.ts';
import { outFolder } from './out-folder.ts';
import { readListenSettings } from './read-listen-settings.ts';
import { runCommand } from './run-command.ts';
import { ensurePortIsFree, serveSite } from './serve-site.ts';

/** With `--no-build`, serves the last build. */
await runCommand(async () => {
	const { 'no-build': isBuilt } = readFlags({ 'no-build': { type: 'boolean' } }).values;
	const { basePath } = readSettings(process.env);
	const at = readListenSettings(process.env);
	await ensurePortIsFree(at);
	if (isBuilt) await recoverBuild();
	else await buildSite();
	const { url } = await serveSite({ folder: outFolder, base: basePath, ...at });
	console.log(`The guide is served at ${url} (Ctrl+C stops it).`);
});
