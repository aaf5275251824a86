import { isIP } from 'node:net';
import { Complaint } from './failure.ts';
import type { ListenAt } from './listen.ts';

const DEFAULT_PORT = 4321;

/**
 * Reads where the server listens. An empty setting counts as not set.
 *
 * @throws a complaint that names the wrong setting
 */
export function readListenSettings(environment: Record<string, string | undefined>): ListenAt {
	const { PORT, HOST } = environment;
	return {
		port: PORT ? parsePort(PORT) : DEFAULT_PORT,
		host: HOST ? parseHost(HOST) : 'localhost',
	};
}

function parsePort(text: string): number {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
	if (port <= 65_535) return port;
	throw new Complaint(`PORT is \`${text}\`, which is no port. Give a number from 0 to 65535.`);
}

function parseHost(text: string): string {
	if (isIP(text) > 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text)) return text;
	throw new Complaint(
		`HOST is \`${text}\`, which is no name or address of a host. ` +
			'Give one without scheme and port, such as `0.0.0.0` for all networks.',
	);
}
