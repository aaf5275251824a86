import { readFileSync } from 'node:fs';
import { flesch } from 'flesch';
import { syllable } from 'syllable';
import { splitSentences, splitWords } from '../../src/model/sentences.ts';
import type { Service } from '../../src/model/schemas/kinds/service.ts';

/** Reads a list of ids, one per line. */
export function readIds(file: string): string[] {
	return readFileSync(file, 'utf8').trim().split('\n');
}

/** Counts the words of a service's prose, without its facts and sources. */
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
	return splitWords(prose.join(' ')).length;
}

/**
 * Returns the Flesch reading ease of prose: 100 is very easy, below 30 is hard even for
 * specialists.
 *
 * @see https://en.wikipedia.org/wiki/Flesch%E2%80%93Kincaid_readability_tests
 */
export function measureReadingEase(texts: readonly string[]): number {
	const sentences = texts.flatMap(splitSentences);
	const words = sentences.flatMap(splitWords);
	return flesch({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllable(word), 0),
	});
}
