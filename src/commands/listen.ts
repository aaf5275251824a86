import { createServer, type RequestListener, type Server } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { Complaint } from './failure.ts';

/** Where to listen. Port 0 selects any free port. */
export type ListenAt = { host: string; port: number };

/** Servers on all addresses of a host, on the same port. */
export type Listening = { origin: string; close: () => Promise<void> };

/** Browsers try both addresses of `localhost`. */
const LOOPBACK = ['127.0.0.1', '::1'];
/** Addresses that mean every network of the machine. */
const ALL_NETWORKS = ['0.0.0.0', '::'];
/** How often a port that is free on one address is tried on the other. */
const MOST_TRIES = 20;

/**
 * Listens on every address of a host.
 *
 * @throws a complaint if the port is taken or the host is not this machine
 */
export async function listen(answer: RequestListener, at: ListenAt): Promise<Listening> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await listenOnce(answer, at);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'EADDRINUSE' && at.port === 0 && tries < MOST_TRIES) continue;
			throw explain(error, at);
		}
	}
}

async function listenOnce(answer: RequestListener, { host, port }: ListenAt): Promise<Listening> {
	const servers: Server[] = [];
	const close = async () => void (await Promise.all(servers.map(closeServer)));
	try {
		let bound = port;
		for (const address of host === 'localhost' ? LOOPBACK : [host]) {
			const server = await openServer(answer, address, bound);
			if (!server) continue;
			servers.push(server);
			bound = (server.address() as AddressInfo).port;
		}
		if (servers.length === 0)
			throw new Complaint(`HOST is \`${host}\`, which this machine is not.`);
		const shown = ALL_NETWORKS.includes(host) ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
		return { origin: `http://${shown}:${bound}`, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/** Starts a server on one address. Returns undefined for IPv6 on a machine without it. */
function openServer(
	answer: RequestListener,
	address: string,
	port: number,
): Promise<Server | undefined> {
	return new Promise((done, fail) => {
		const server = createServer(answer);
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done(undefined);
			else fail(error);
		});
		server.listen(port, address, () => done(server));
	});
}

function closeServer(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}

function explain(error: unknown, { host, port }: ListenAt): unknown {
	switch ((error as NodeJS.ErrnoException).code) {
		case 'EADDRINUSE':
			return new Complaint(`Port ${port} is taken. Set PORT to another one: PORT=4322 npm start`);
		case 'EACCES':
			return new Complaint(`Port ${port} is kept for the system. Set PORT to 1024 or more.`);
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
			return new Complaint(`HOST is \`${host}\`, a name that has no address. Is it spelled right?`);
		default:
			return error;
	}
}
