import { characterClasses, characterNames, characterRemedies } from './character-names.ts';

/**
 * A forbidden character in a note: its offset, its name, how often it occurs, and what to write
 * instead.
 */
export type CharacterFault = { offset: number; what: string; count: number; remedy: string };

/**
 * Finds the forbidden characters in a note, each at its first occurrence. A note contains only
 * visible characters, spaces and line feeds, and its letters are in Unicode's composed form (NFC).
 *
 * @example
 * findCharacterFaults('Amazon Polly'); // => []
 * findCharacterFaults('Amazon\u00A0Polly');
 * // => [{ offset: 6, what: 'U+00A0 (no-break space)', count: 1, ... }]
 */
export function findCharacterFaults(text: string): CharacterFault[] {
	const faults = new Map<string, CharacterFault>();
	for (const { pattern, describe } of rules) {
		for (const { 0: found, index } of text.matchAll(pattern)) {
			const fault = faults.get(found);
			if (fault) fault.count += 1;
			else faults.set(found, { offset: index, count: 1, ...describe(found) });
		}
	}
	// Most other faults also break the composed form, and explain the problem better.
	if (faults.size === 0) return findDecomposed(text);
	return [...faults.values()].sort((a, b) => a.offset - b.offset);
}

/**
 * Formats the code points of a text like Unicode's charts.
 *
 * @example
 * formatCodePoints('é'); // => 'U+00E9'
 */
export function formatCodePoints(text: string): string {
	return Array.from(text, (character) => {
		const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
		return `U+${hex.padStart(4, '0')}`;
	}).join(' ');
}

/**
 * Replaces invisible characters with their code points, so that a message can show them on any
 * terminal.
 */
export function showInvisible(text: string): string {
	return text.replaceAll(INVISIBLE, (found) => `<${formatCodePoints(found)}>`);
}

/**
 * Characters that are neither visible nor allowed white space, and three replacement characters.
 */
const INVISIBLE =
	/[^\p{L}\p{M}\p{N}\p{P}\p{S} \n]|[\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD]/gu;

/**
 * A combining mark that is not on a letter. It would change the character before it, like a stroke
 * through a digit.
 */
const LOOSE_MARK = /(?<![\p{L}\p{M}])(?!\p{Default_Ignorable_Code_Point})\p{M}/gu;

/**
 * A letter of another alphabet that looks Latin, next to a Latin letter. Greek letters such as `μ`
 * and `Δ` are allowed.
 */
const OTHER_ALPHABET =
	'[\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]';
const LOOK_ALIKE = new RegExp(
	`(?<=\\p{Script=Latin})${OTHER_ALPHABET}|${OTHER_ALPHABET}(?=\\p{Script=Latin})`,
	'gu',
);

/**
 * What a letter or a quotation mark becomes when a program decodes UTF-8 as windows-1252 and saves
 * the result.
 */
const GARBLED = /[ÂÃ][\u00A1-\u00BF]|â€\S/gu;

const rules = [
	{ pattern: INVISIBLE, describe: describeInvisible },
	{
		pattern: LOOSE_MARK,
		describe: (found: string) => ({
			what: `${formatCodePoints(found)} (a combining mark without a letter)`,
			remedy: 'Remove it.',
		}),
	},
	{
		pattern: LOOK_ALIKE,
		describe: (found: string) => ({
			what: `${formatCodePoints(found)} (a letter of another alphabet in a Latin word)`,
			remedy: 'Type the Latin letter that it looks like.',
		}),
	},
	{
		pattern: GARBLED,
		describe: (found: string) => ({
			what: `\`${found}\` (one character of UTF-8, read as windows-1252)`,
			remedy: 'Type the character that was there, and save the file as UTF-8.',
		}),
	},
];

function describeInvisible(found: string): Pick<CharacterFault, 'what' | 'remedy'> {
	const code = found.codePointAt(0) ?? 0;
	const name =
		characterNames[code] ?? characterClasses.find(({ pattern }) => pattern.test(found))?.name;
	return {
		what: `${formatCodePoints(found)} (${name ?? 'an invisible character'})`,
		remedy:
			characterRemedies[code] ??
			(/\p{Zs}/u.test(found) ? 'Type an ordinary space instead.' : 'Remove it.'),
	};
}

/**
 * Finds the first letter that is not in the composed form (NFC), in which equal texts have equal
 * characters.
 */
function findDecomposed(text: string): CharacterFault[] {
	const composed = text.normalize('NFC');
	if (composed === text) return [];
	let offset = 0;
	while (text[offset] === composed[offset]) offset += 1;
	const [found = ''] = /^\P{M}?\p{M}*/u.exec(text.slice(offset)) ?? [];
	const whole = found.normalize('NFC');
	return [
		{
			offset,
			what: `${formatCodePoints(found)} (\`${whole}\`, not in Unicode's composed form)`,
			count: 1,
			remedy: `Save the text in the form NFC, where it is ${formatCodePoints(whole)}.`,
		},
	];
}
