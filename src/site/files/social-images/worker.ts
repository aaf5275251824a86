import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { socialImageSize } from '../../../drawing/social-image/picture.ts';
import { drawSocialImage } from '../../../drawing/social-image/social-image.ts';
import type { SocialImageOrder } from './channel.ts';
import { createPainter } from './painter.ts';

/** Where the worker puts what it makes. */
export type WorkerFolders = {
	/** The built site. */
	out: string;
	/** Pictures of earlier builds, called by all that they are made of, so that none can be stale. */
	cache: string;
};

/** What the worker says at its end. */
export type WorkerReport = { pictures: number; drawn: number };

const { out, cache } = workerData as WorkerFolders;
await mkdir(cache, { recursive: true });
const painter = await createPainter(socialImageSize);
/** The pictures in the cache, by the file of the site that each is to become. */
const targets = new Map<string, string>();
// One after another: a picture in the making takes megabytes.
let work = Promise.resolve();
let drawn = 0;

parentPort?.on('message', (order: SocialImageOrder | 'end') => {
	work = work.then(() => (order === 'end' ? finish() : fill(order)));
});

async function fill({ file, socialImage }: SocialImageOrder): Promise<void> {
	const shapes = drawSocialImage(socialImage, painter.measure);
	const name = `${painter.nameOf(shapes)}.png`;
	const kept = join(cache, name);
	targets.set(file, name);
	if (!existsSync(kept)) {
		drawn += 1;
		// A build that is broken off leaves no half of a picture under the name of a whole one.
		await writeFile(`${kept}.part`, await painter.paint(shapes));
		await rename(`${kept}.part`, kept);
	}
}

/**
 * Puts the pictures into the site, and drops those that no page has any more. Not before the pages are whole: a build that
 * fails takes its folder away, and nobody may write into it then.
 */
async function finish(): Promise<void> {
	for (const [file, name] of targets) {
		const target = join(out, file);
		await mkdir(dirname(target), { recursive: true });
		await copyFile(join(cache, name), target);
	}
	const used = new Set(targets.values());
	const stale = (await readdir(cache)).filter((name) => !used.has(name));
	await Promise.all(stale.map((name) => rm(join(cache, name), { force: true })));
	parentPort?.postMessage({ pictures: targets.size, drawn } satisfies WorkerReport);
	parentPort?.close();
}
