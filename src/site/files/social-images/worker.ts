import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { socialImageSize } from '../../../drawing/social-image/picture.ts';
import { drawSocialImage } from '../../../drawing/social-image/social-image.ts';
import type { SocialImageOrder } from './channel.ts';
import { createPainter } from './painter.ts';

/** The folders and the site that the worker writes to. */
export type WorkerFolders = {
	/** The built site. */
	out: string;
	/** Images of earlier builds. Their names hash all inputs, so none can be stale. */
	cache: string;
};

/** What the worker reports at the end. */
export type WorkerReport = { pictures: number; drawn: number };

const { out, cache } = workerData as WorkerFolders;
await mkdir(cache, { recursive: true });
const painter = await createPainter(socialImageSize);
/** The images in the cache, by the file of the site that each is copied to. */
const targets = new Map<string, string>();
// One after another, because drawing an image takes megabytes.
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
		// An interrupted build must not leave half an image under a final name.
		await writeFile(`${kept}.part`, await painter.paint(shapes));
		await rename(`${kept}.part`, kept);
	}
}

/**
 * Copies the images into the site, and deletes those that no page uses any more. Runs only after
 * the pages are finished: a failed build deletes its folder, and nothing may write into it then.
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
