import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';

const METHODS = ['GET', 'HEAD'];
/**
 * The browser revalidates pages on each request, so that a new build shows. Unlike `no-store`, this
 * keeps the back-forward cache.
 */
const REVALIDATE = 'no-cache';
/** Files with a content hash in their name never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Answers requests for the files of a folder, under a base path, like a static host. Files are read
 * for each request, so a new build is served at once.
 */
export function createAnswer(folder: string, base: string): RequestListener {
	const root = decodeSegments(base)?.slice(0, -1) ?? [];
	return (request, response) => {
		response.setHeader('cache-control', REVALIDATE);
		if (!METHODS.includes(request.method ?? '')) {
			response.setHeader('allow', METHODS.join(', '));
			sendText(response, 405, 'This server answers GET and HEAD only.');
			return;
		}
		const { path, search } = splitTarget(request.url ?? '/');
		const segments = decodeSegments(path);
		if (!segments) {
			sendText(response, 400, 'The address is malformed.');
			return;
		}
		const isUnder = root.every((each, index) => each === segments[index]);
		const rest = segments.slice(root.length);
		if (!isUnder || !rest.every(isName)) sendNotFound(folder, response);
		else if (rest.length === 0) redirect(response, `${base}${search}`);
		else {
			const file = `/${rest.map(encodeURIComponent).join('/')}`;
			sendFile(request, response, { folder, file, withSlash: `${path}/${search}` });
		}
	};
}

/** True for a segment that may name a file or folder. Only the last one may be empty. */
function isName(segment: string, index: number, all: readonly string[]): boolean {
	return !/[/\\]/.test(segment) && (segment !== '' || index === all.length - 1);
}

function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	{ folder, file, withSlash }: { folder: string; file: string; withSlash: string },
): void {
	send(request, file, { root: folder, cacheControl: false, dotfiles: 'allow' })
		.on('headers', () => {
			if (file.startsWith('/_astro/')) response.setHeader('cache-control', FOREVER);
		})
		.on('directory', (_: ServerResponse, path: string) => {
			if (existsSync(join(path, 'index.html'))) redirect(response, withSlash);
			else sendNotFound(folder, response);
		})
		.on('error', ({ status }: { status: number }) => {
			response.setHeader('cache-control', REVALIDATE);
			if (response.headersSent) response.destroy();
			else if (status === 412 || status === 416) sendText(response, status, '');
			else sendNotFound(folder, response);
		})
		.pipe(response);
}

/**
 * Sends the 404 page, or plain text while a new build replaces the last one and there is no such
 * page.
 */
function sendNotFound(folder: string, response: ServerResponse): void {
	let page: Buffer;
	try {
		page = readFileSync(join(folder, '404.html'));
	} catch {
		sendText(response, 404, 'There is no such page.');
		return;
	}
	response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
	response.end(page);
}

function sendText(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
	response.end(text);
}

function redirect(response: ServerResponse, location: string): void {
	response.writeHead(301, { location });
	response.end();
}

/** Splits the target of a request. A proxy may send an absolute URL. */
function splitTarget(target: string): { path: string; search: string } {
	const local = target.replace(/^https?:\/\/[^/?#]*/i, '');
	const end = local.search(/[?#]/);
	return end < 0
		? { path: local, search: '' }
		: { path: local.slice(0, end), search: local.slice(end).replace(/#.*/s, '') };
}

/** Decodes the segments of a path. Returns undefined if it is malformed or not a path. */
function decodeSegments(path: string): string[] | undefined {
	if (!path.startsWith('/')) return undefined;
	try {
		const segments = path
			.slice(1)
			.split('/')
			.map((segment) => decodeURIComponent(segment));
		return segments.some((segment) => segment.includes('\0')) ? undefined : segments;
	} catch {
		return undefined;
	}
}
