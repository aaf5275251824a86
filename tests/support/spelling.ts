/**
 * American spellings, one pattern each. `-ize` counts as American, because the notes use `-ise`.
 */
const AMERICAN = [
	'colors?|colored',
	'behaviors?|behavioral',
	'favor(?:s|ed|ite|able)?',
	'honor(?:s|ed)?',
	'neighbors?|neighboring',
	'labors?',
	'centers?|centered',
	'kilometers?',
	'fibers?',
	'catalogs?|cataloged|cataloging',
	'dialogs?',
	'(?:un|re)?label(?:ed|ing|er|ers)',
	'model(?:ed|ing|er|ers)',
	'cancel(?:ed|ing)',
	'travel(?:ed|ing|er)',
	'signal(?:ed|ing)',
	'channel(?:ed|ing)',
	'defense|offense',
	'fulfill(?:s|ment)?',
	'enroll(?:s|ment)?',
	'skillful',
	'gray',
	'judgment',
	'(?:an|par|cat)alyz(?:e|es|ed|ing|er|ers)',
	'[a-z]{2,}(?:al|er|im|or|ar|an|in|on|at|ic|id|il|is|it|ol|ent|ust|um|om|em|og|th|ern)' +
		'iz(?:e|es|ed|er|ers|ing|ation|ations)',
	'aging',
	'math',
];

const pattern = new RegExp(`\\b(?:${AMERICAN.join('|')})\\b`, 'gu');

/**
 * Lists the American spellings in a text. Skips capitalized words, which are parts of AWS names.
 */
export function listAmericanSpellings(text: string): string[] {
	return [...text.matchAll(pattern)].map(([word]) => word);
}
