import { readFileSync } from 'node:fs';
import { flesch } from 'flesch';
import { syllable } from 'syllable';
import type { Note } from '../../src/model/note.ts';
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
	return splitWords(prose.join(' ')).length;
}

/** Lists the texts of a note that hold sentences, wherever they stand in it. Code is no prose. */
export function listProse(note: Note): string[] {
	const found: string[] = 'summary' in note.value ? [note.value.summary] : [];
	const walk = (value: unknown): void => {
		if (Array.isArray(value)) for (const each of value) walk(each);
		else if (isRichText(value)) found.push(dropCode(value));
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
	};
	walk(note.value);
	return found;
}

/** Splits prose into sentences, folded so that two of the same words are the same. */
export function splitSentences(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+(?=[\p{Lu}"“])/u)
		.map((sentence) =>
			sentence
				.toLowerCase()
				.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
				.trim(),
		)
		.filter(Boolean);
}

/** Splits a text into words. */
export function splitWords(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}

/**
 * Measures how easily prose reads, by the formula of Flesch: 100 is very easy, below 30 is hard even for specialists.
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

type RichText = { markdown: string; text: string };

function isRichText(value: unknown): value is RichText {
	return typeof value === 'object' && value !== null && 'markdown' in value && 'text' in value;
}

/** The text of a stretch of Markdown, without code blocks and tables, which are not read as sentences. */
function dropCode({ markdown, text }: RichText): string {
	if (!/^(?:```|\|)/m.test(markdown)) return text;
	return markdown
		.replaceAll(/^```[\s\S]*?^```/gm, '')
		.replaceAll(/^\|.*$/gm, '')
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/[`*_]/g, '');
}
