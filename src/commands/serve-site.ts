import { createAnswer } from './answer-request.ts';
import { listen, type ListenAt } from './listen.ts';
import { ensureBuild } from './out-folder.ts';

/** A folder to serve under a base path. Without a host, only this machine can reach it. */
export type ServeOptions = { folder: string; base: string; port: number; host?: string };

/** A running server. */
export type SiteServer = { url: string; close: () => Promise<void> };

/**
 * Serves a built site like a static host.
 *
 * @throws a complaint if there is no build or the port is taken
 */
export async function serveSite(options: ServeOptions): Promise<SiteServer> {
	const { folder, base, port, host = 'localhost' } = options;
	ensureBuild(folder);
	const { origin, close } = await listen(createAnswer(folder, base), { host, port });
	return { url: `${origin}${base}`, close };
}

/** Throws a complaint if a port is taken, before a build that could not be served. */
export async function ensurePortIsFree(at: ListenAt): Promise<void> {
	const { close } = await listen((_, response) => void response.end(), at);
	await close();
}
