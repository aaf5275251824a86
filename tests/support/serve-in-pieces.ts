import type { RequestListener } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createAnswer } from '../../src/commands/answer-request.ts';
import { listen } from '../../src/commands/listen.ts';
import type { SiteServer } from '../../src/commands/serve-site.ts';

/** Where a slow connection may split a page: after the menu, the heading or the sidebar. */
const BREAKS = /(?<=<\/nav>|<\/header>|<\/aside>)/;
const PAUSE_MS = 150;

/**
 * Serves a built site with its pages in pieces, as over a slow connection, and everything else at
 * once.
 */
export async function serveInPieces(folder: string): Promise<SiteServer> {
	const answer = createAnswer(folder, '/');
	const listener: RequestListener = (request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		if (!path.endsWith('/')) {
			answer(request, response);
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
	};
	const { origin, close } = await listen(listener, { host: 'localhost', port: 0 });
	return { url: origin, close };
}
