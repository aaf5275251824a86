import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder to serve, under a base path, on a port. Port 0 takes any that is free. */
export type ServeOptions = { folder: string; base: string; port: number };

/** A running server. */
export type SiteServer = { url: string; close: () => void };

/** Serves a built site as a static host would. Rejects with a sentence for people where there is no build or the port is taken. */
export async function serveSite({ folder, base, port }: ServeOptions): Promise<SiteServer> {
	const root = base.replace(/\/$/, '');
	const files = sirv(folder, { dev: true });
	const notFound = await readFile(join(folder, '404.html')).catch(() => {
		throw new Error(`There is no build in ${folder}. Run \`npm run build\` first.`);
	});
	const server = createServer((request, response) => {
		const send404 = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(notFound);
		};
		const url = request.url ?? '/';
		if (url === root) {
			response.writeHead(301, { location: `${root}/` });
			response.end();
		} else if (!url.startsWith(`${root}/`)) send404();
		else {
			request.url = url.slice(root.length);
			files(request, response, send404);
		}
	});
	await listen(server, port);
	const address = server.address();
	const bound = typeof address === 'object' && address ? address.port : port;
	return { url: `http://localhost:${bound}${root}/`, close: () => server.close() };
}

/** Rejects at once, with what to do, where a port is taken, so that nobody waits for a build that cannot be served. */
export async function ensurePortIsFree(port: number): Promise<void> {
	const probe = createServer();
	await listen(probe, port);
	await new Promise((done) => probe.close(done));
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const isTaken = error.code === 'EADDRINUSE';
			fail(
				isTaken
					? new Error(`Port ${port} is taken. Set PORT to another one: PORT=4322 npm start`)
					: error,
			);
		});
		server.listen(port, done);
	});
}
