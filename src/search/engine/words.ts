import { stemmer } from 'stemmer';
import { LONGEST_TEXT } from '../../model/longest-text.ts';
import { toOneSpelling } from './spelling.ts';

/** A word of a text: its range, its folded form, and the stem that all its forms share. */
export type Word = { start: number; end: number; folded: string; stem: string };

/** Characters of a word beyond this are ignored. */
const LONGEST_WORD = 40;

/**
 * Words that shape a question but carry no topic. They keep their position, because `speech to
 * text` is not `text to speech`, but weigh little. Negations are not stop words: they change the
 * meaning.
 */
const STOP_WORDS = new Set(
	(
		'a an the this that these those it its they them their there i we you me my our your he she ' +
		'his her one ' +
		'am is are was were be been being do does did has have had having can could should would ' +
		'will shall may might must ' +
		'to of in into on onto for from with by at as about between over under per via than then ' +
		'and or but if so ' +
		'how what which who whom whose when where why all any some each every more most much many ' +
		'few other such own same just only also very too up out off ' +
		'need needs needed want wants wanted wish like get gets got getting let make makes use uses ' +
		'used using way ways thing things please help best good ' +
		'old former formerly previously called renamed now today still ' +
		'aws amazon service services tool tools something anything someone somebody'
	).split(' '),
);

/** All negations share one stem. */
const NEGATION = 'not';
const NEGATIONS = new Set(['no', 'not', 'non', 'never', 'without', 'neither', 'nor', NEGATION]);

/**
 * The characters of one word: letters of one script, because many scripts put no space next to
 * another one. Digits go with Latin letters.
 */
const KANA = String.raw`[\p{scx=Hira}\p{scx=Kana}]`;
const HAN = String.raw`\p{Script=Han}`;
const HANGUL = String.raw`\p{Script=Hangul}`;
const LATIN = String.raw`(?!${KANA})[\p{Script=Latin}\p{Script=Common}\p{N}]`;
const OTHER = String.raw`(?!${KANA})[^\p{Script=Latin}\p{Script=Common}\p{N}${HAN}${HANGUL}]`;
const TAIL = String.raw`(?:['’]\p{Script=Latin}{1,2}(?![\p{Script=Latin}\p{N}]))?`;
const WORD = new RegExp(
	[`${run(LATIN)}${TAIL}`, run(HAN), run(KANA), run(HANGUL), run(OTHER)].join('|'),
	'gu',
);
/** The same for ASCII text, which is nearly everything in the guide. Many times faster. */
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]{1,2}(?![a-z0-9]))?/gi;

/** A run of letters and digits, with combining marks. */
function run(letter: string): string {
	return String.raw`(?:(?=[\p{L}\p{N}])${letter}\p{M}*)+`;
}

/** Splits a query or a phrase into words, ignoring characters beyond `LONGEST_TEXT`. */
export function readWords(text: string): Word[] {
	return readAllWords(text.slice(0, LONGEST_TEXT));
}

/** Splits a text of the guide into words, whatever its length. */
export function readAllWords(text: string): Word[] {
	const isPlain = /^[\0-\x7f]*$/.test(text);
	return [...text.matchAll(isPlain ? PLAIN_WORD : WORD)].map((match) => {
		const folded = fold(match[0]);
		return {
			start: match.index,
			end: match.index + match[0].length,
			folded,
			stem: toStem(folded),
		};
	});
}

/**
 * True for a stop word. In a guide written in English that includes all words in other scripts:
 * next to a name they only phrase the question.
 */
export function isStopWord(word: Pick<Word, 'folded'>): boolean {
	return STOP_WORDS.has(word.folded) || !/[a-z0-9]/.test(word.folded);
}

/** True if any of the words is a negation. */
export function saysNot(words: readonly Pick<Word, 'stem'>[]): boolean {
	return words.some(({ stem }) => stem === NEGATION);
}

/**
 * Caches stems, because an index repeats few words many times. Bounded, because queries are not.
 */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/** Returns the stem that all forms of a folded word share. */
export function toStem(folded: string): string {
	const known = stems.get(folded);
	if (known !== undefined) return known;
	const stem = findStem(folded);
	if (stems.size < MOST_STEMS) stems.set(folded, stem);
	return stem;
}

function findStem(folded: string): string {
	if (NEGATIONS.has(folded) || /n['’]t$/.test(folded)) return NEGATION;
	if (!/^[a-z]+$/.test(folded)) return folded;
	const spelt = toOneSpelling(folded);
	// The stemmer would reduce `personalize` to `person`.
	const made = /^(.{3,}iz)(?:e|es|ed|er|ers|ing|ation|ations|able)$/.exec(spelt);
	return made?.[1] ?? stemmer(spelt);
}

/**
 * Removes case, accents and a possessive ending, and cuts what is longer than any word.
 *
 * @example
 * fold('Détect');   // => 'detect'
 * fold("Amazon's"); // => 'amazon'
 */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	// Most words are ASCII letters and digits, which need no normalization.
	const plain = /^[a-z0-9]+$/.test(lower)
		? lower
		: lower
				.normalize('NFKD')
				.replaceAll(/\p{M}/gu, '')
				.toLowerCase()
				.replace(/['’]s$/, '');
	return plain.slice(0, LONGEST_WORD);
}
