import { TEXT_WEIGHTS, type WordsData } from '../engine/data.ts';
import { isStopWord, readAllWords, readWords } from '../engine/words.ts';
import { listRichTexts } from '../../model/rich-texts.ts';
import type { Guide } from '../../guide/guide.ts';
import type { Findable } from '../engine/findable.ts';
import { buildColumns, isService, listWords, splitPhrases } from './names.ts';

/** The most stems kept for the text of a page. */
const STEMS_A_PAGE = 40;

/**
 * Builds the text index: the stems with the most weight in each page, by how often they occur there
 * and in how few other pages.
 */
export function buildWordsData(
	guide: Guide,
	findables: readonly Findable[],
): Omit<WordsData, 'build'> {
	const texts = findables.map(countStems);
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const stem of text.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	const places = new Map<string, [page: number, weight: number][]>();
	texts.forEach((text, page) => {
		for (const [stem, weight] of weighStems(text, counts, texts.length))
			places.set(stem, [...(places.get(stem) ?? []), [page, weight]]);
	});
	const stems = [...counts.keys()].filter((stem) => places.has(stem)).sort();
	return {
		pages: buildColumns(
			findables.filter((each) => !isService(each)),
			findables,
			listWords(guide),
		),
		aliases: findables.map((each) => splitPhrases(each).further.aliases.join('|')),
		intents: findables.map((each) => splitPhrases(each).further.intents.join('|')),
		terms: findables.map(({ terms }) => (terms ?? []).join('|')),
		stems: stems.join(' '),
		counts: stems.map((stem) => counts.get(stem) ?? 0),
		places: stems.map((stem) => writePlaces(places.get(stem) ?? [])),
	};
}

/** Counts the stems of a page's texts, except those in its phrases, which find the page anyway. */
function countStems(findable: Findable): Map<string, number> {
	const { note, name, aliases = [], formerNames = [], intents = [], terms = [] } = findable;
	const phrases = [name, ...aliases, ...formerNames, ...intents, ...terms];
	const said = new Set(phrases.flatMap((each) => readWords(each).map(({ stem }) => stem)));
	const counts = new Map<string, number>();
	for (const text of listTexts(note)) {
		for (const word of readAllWords(text))
			if (!isStopWord(word) && !said.has(word.stem))
				counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
	}
	return counts;
}

/** Lists the prose of a note and its labels and summaries. */
function listTexts(note: unknown): string[] {
	return [...listRichTexts(note).map(({ text }) => text), ...listLabels(note)];
}

function listLabels(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, field]) =>
		typeof field === 'string'
			? ['summary', 'label'].includes(key)
				? [field]
				: []
			: listLabels(field),
	);
}

function weighStems(
	text: ReadonlyMap<string, number>,
	counts: ReadonlyMap<string, number>,
	pages: number,
): [string, number][] {
	const weights = [...text].map(([stem, count]): [string, number] => [
		stem,
		(1 + Math.log(count)) * Math.log(pages / (counts.get(stem) ?? 1)),
	]);
	const best = weights.sort(([, a], [, b]) => b - a).slice(0, STEMS_A_PAGE);
	const most = best[0]?.[1] ?? 1;
	return best.map(([stem, weight]) => [
		stem,
		Math.max(1, Math.round((TEXT_WEIGHTS.length * weight) / most)),
	]);
}

/**
 * Encodes pages as steps: the weight as a capital letter, then the step in base 36, empty for 0.
 */
function writePlaces(places: readonly [page: number, weight: number][]): string {
	let last = 0;
	return places
		.map(([page, weight]) => {
			const step = page - last;
			last = page;
			return `${TEXT_WEIGHTS[weight - 1] ?? ''}${step === 0 ? '' : step.toString(36)}`;
		})
		.join('');
}
