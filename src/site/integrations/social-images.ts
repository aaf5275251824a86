import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { takeOrders } from '../files/social-images/channel.ts';
import type { WorkerFolders, WorkerReport } from '../files/social-images/worker.ts';

/**
 * Draws the social image of each page. A thread of its own does so while the pages are rendered, so
 * a machine with two cores spends little extra time on it.
 */
export function socialImages(): AstroIntegration {
	let folders: WorkerFolders;
	let finish: () => Promise<WorkerReport>;
	return {
		name: 'social-images',
		hooks: {
			'astro:config:done': ({ config }) => {
				folders = {
					out: fileURLToPath(config.outDir),
					cache: fileURLToPath(new URL('social-images/', config.cacheDir)),
				};
			},
			'astro:build:start': () => {
				finish = startWorker(folders);
			},
			'astro:build:done': async ({ logger }) => {
				const start = performance.now();
				const { pictures, drawn } = await finish();
				const wait = Math.round(performance.now() - start);
				logger.info(`${pictures} social images, ${drawn} of them drawn anew; waited ${wait} ms.`);
			},
		},
	};
}

/** Starts the thread and forwards the requests of all pages to it. Its answer ends the work. */
function startWorker(workerData: WorkerFolders): () => Promise<WorkerReport> {
	const worker = new Worker(new URL('../files/social-images/worker.ts', import.meta.url), {
		workerData,
	});
	const orders = takeOrders((order) => worker.postMessage(order));
	// Without a listener an error would end the process before its cause is reported.
	const report = once(worker, 'message').then(([message]) => message as WorkerReport);
	report.catch(() => undefined);
	// A build that fails never asks for the images, and must not wait for them forever.
	worker.unref();
	return () => {
		worker.ref();
		orders.stop();
		worker.postMessage('end');
		return report;
	};
}
