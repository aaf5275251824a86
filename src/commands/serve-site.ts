import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder to serve, under a base path, on a port. Port 0 takes any that is free. */
export type ServeOptions = { folder: string; base: string; port: number };

/** A running server. */
export type SiteServer = { url: string; close: () => void };

/** Serves a built site as a static host would. Rejects with a sentence for people when the port is taken. */
export async function serveSite({ folder, base, port }: ServeOptions): Promise<SiteServer> {
	const root = base.replace(/\/$/, '');
	const files = sirv(folder, { dev: true });
	const notFound = await readFile(join(folder, '404.html'));
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
	await new Promise<void>((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			fail(
				error.code === 'EADDRINUSE'
					? new Error(`Port ${port} is taken. Set PORT to another one: PORT=4322 npm start`)
					: error,
			);
		});
		server.listen(port, done);
	});
	const address = server.address();
	const bound = typeof address === 'object' && address ? address.port : port;
	return { url: `http://localhost:${bound}${root}/`, close: () => server.close() };
}
