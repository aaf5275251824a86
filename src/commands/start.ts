import { basePath } from '../site/settings.ts';
import { buildSite, outFolder } from './build-site.ts';
import { readFlags } from './flags.ts';
import { ensurePortIsFree, serveSite } from './serve-site.ts';

const DEFAULT_PORT = 4321;

/** With `--no-build`, what was built last is served. */
const { 'no-build': isBuilt } = readFlags('no-build');
try {
	const port = readPort(process.env['PORT']);
	await ensurePortIsFree(port);
	if (isBuilt || (await buildSite())) {
		const { url } = await serveSite({ folder: outFolder, base: basePath, port });
		console.log(`The guide is served at ${url} (Ctrl+C stops it).`);
	} else process.exitCode = 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

function readPort(text: string | undefined): number {
	if (!text) return DEFAULT_PORT;
	const number = Number(text);
	if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
	throw new Error(`PORT is \`${text}\`, which is no port. Give a number from 0 to 65535.`);
}
