import { basePath } from '../site/settings.ts';
import { buildSite, outFolder } from './build-site.ts';
import { readFlags } from './flags.ts';
import { serveSite } from './serve-site.ts';

const DEFAULT_PORT = 4321;

/** With `--no-build`, what was built last is served. */
const { 'no-build': isBuilt } = readFlags('no-build');
const port = readPort(process.env['PORT']);
if (port === undefined) {
	console.error(
		`PORT is \`${process.env['PORT']}\`, which is no port. Give a number from 0 to 65535.`,
	);
	process.exitCode = 1;
} else if (!isBuilt && !(await buildSite())) {
	process.exitCode = 1;
} else {
	try {
		const { url } = await serveSite({ folder: outFolder, base: basePath, port });
		console.log(`The guide is served at ${url} (Ctrl+C stops it).`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}

function readPort(text: string | undefined): number | undefined {
	if (text === undefined || text === '') return DEFAULT_PORT;
	const number = Number(text);
	return Number.isInteger(number) && number >= 0 && number <= 65_535 ? number : undefined;
}
