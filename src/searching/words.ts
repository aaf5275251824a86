import { stemmer } from 'stemmer';
import { toOneSpelling } from './spelling.ts';

/** A word of a text: where it stands, how it is written, and the stem under which all its forms meet. */
export type Word = { start: number; end: number; folded: string; stem: string };

/** The most characters of a query that are read, and the most of a word: nobody asks for more, and time stays bounded. */
export const LONGEST_TEXT = 300;
const LONGEST_WORD = 40;

/**
 * Words that say how something is asked rather than what. They keep their place, since `speech to text` is not `text to speech`,
 * but weigh little. Negations are no such words: they change what is asked.
 */
const SMALL_WORDS = new Set(
	(
		'a an the this that these those it its they them their there i we you me my our your he she his her one ' +
		'am is are was were be been being do does did has have had having can could should would will shall may might must ' +
		'to of in into on onto for from with by at as about between over under per via than then and or but if so ' +
		'how what which who whom whose when where why all any some each every more most much many few other such own same just only also very too up out off ' +
		'need needs needed want wants wanted wish like get gets got getting let make makes use uses used using way ways thing things please help best good ' +
		'old former formerly previously called renamed now today still ' +
		'aws amazon service services tool tools something anything someone somebody'
	).split(' '),
);

/** How words of negation are told apart from all others: one stem for all. */
const NEGATION = 'not';
const NEGATIONS = new Set(['no', 'not', 'non', 'never', 'without', 'neither', 'nor', NEGATION]);

/** Reads the words of a query or a phrase in their order, as far as `LONGEST_TEXT` goes. */
export function readWords(text: string): Word[] {
	return readAllWords(text.slice(0, LONGEST_TEXT));
}

/** Reads all words of a text of the guide's own, however long it is. */
export function readAllWords(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}{1,2}(?![\p{L}\p{N}]))?/gu)].map(
		(match) => {
			const folded = fold(match[0]);
			return {
				start: match.index,
				end: match.index + match[0].length,
				folded,
				stem: toStem(folded),
			};
		},
	);
}

/** Tells whether a word says how something is asked rather than what. */
export function isSmall(word: Pick<Word, 'folded'>): boolean {
	return SMALL_WORDS.has(word.folded);
}

/** Tells whether words hold a negation. */
export function saysNot(words: readonly Pick<Word, 'stem'>[]): boolean {
	return words.some(({ stem }) => stem === NEGATION);
}

/** Stems of words met before: an index is made of few words, each many times. Bounded by what is read, see `LONGEST_TEXT`. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/** Brings a folded word to the stem under which all its forms meet. */
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
	// The stemmer would take `personalize` for `person`.
	const made = /^(.{3,}iz)(?:e|es|ed|er|ers|ing|ation|ations|able)$/.exec(spelt);
	return made?.[1] ?? stemmer(spelt);
}

/**
 * Drops case, accents, the apostrophe's tail and what is longer than any word.
 *
 * @example
 * fold('Détect');   // => 'detect'
 * fold("Amazon's"); // => 'amazon'
 */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	// Most words are plain letters and digits, which need no more.
	const plain = /^[a-z0-9]+$/.test(lower)
		? lower
		: lower
				.normalize('NFKD')
				.replaceAll(/\p{M}/gu, '')
				.toLowerCase()
				.replace(/['’]s$/, '');
	return plain.slice(0, LONGEST_WORD);
}
