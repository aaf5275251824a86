import { readFileSync } from 'node:fs';
import type { Service } from '../../src/model/service.ts';

/** Reads a list of ids, one a line. */
export function readIds(file: string): string[] {
	return readFileSync(file, 'utf8').trim().split('\n');
}

/** Counts the words of a service's prose: all of it but the table of numbers and the sources. */
export function countWords(service: Service): number {
	const prose = [
		service.summary,
		service.whatItDoes?.text,
		...[...service.features, ...service.useCases, ...service.workflow].map(({ body }) => body.text),
		...service.neighbours.map(({ carries }) => carries),
		...service.pricing.metered,
		service.pricing.remark?.text,
		...service.lookAlikes.map(({ clue }) => clue.text),
		...service.remarks.map(({ body }) => body.text),
	];
	return prose.join(' ').split(/\s+/).filter(Boolean).length;
}
