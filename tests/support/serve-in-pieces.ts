import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';
import type { SiteServer } from '../../src/commands/serve-site.ts';

/** Where a slow line may break a page off: after the menu, after the heading, after what stands beside the text. */
const BREAKS = /(?<=<\/nav>|<\/header>|<\/aside>)/;
const PAUSE_MS = 150;

/** Serves a built site so that its pages come in pieces, as over a slow line, while all else comes at once. */
export async function serveInPieces(folder: string): Promise<SiteServer> {
	const files = sirv(folder, { dev: true });
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		if (!path.endsWith('/')) {
			files(request, response);
			return;
		}
		const file = `${folder}${path}index.html`;
		const isThere = existsSync(file);
		const html = readFileSync(isThere ? file : `${folder}/404.html`, 'utf8');
		response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
		void (async () => {
			for (const piece of html.split(BREAKS)) {
				response.write(piece);
				await setTimeout(PAUSE_MS);
			}
			response.end();
		})();
	});
	await new Promise<void>((done) => server.listen(0, done));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return { url: `http://localhost:${port}`, close: () => server.close() };
}
