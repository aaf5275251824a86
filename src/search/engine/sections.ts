import { toStem } from './words.ts';

/** A section of a service page that a question can be about, and the words that ask for it. */
type AskedSection = { id: string; title: string; words: readonly string[] };

/**
 * The sections of a service page that a question can be about. Their order is the order of the bits
 * in `SearchPage.sections`.
 */
export const ASKED_SECTIONS: readonly AskedSection[] = [
	section('features', 'Features', 'feature features capability capabilities'),
	section('use-cases', 'Use cases', 'case cases example examples'),
	section('how-it-works', 'How it works', 'how works work steps step workflow start started'),
	section(
		'numbers',
		'Numbers',
		'number limit limits quota quotas max maximum min minimum size timeout payload long large ' +
			'big many',
	),
	section(
		'history',
		'History',
		'history renamed rename former formerly deprecated discontinued retired ended ending closed ' +
			'available replaced successor',
	),
	section(
		'pricing',
		'Pricing',
		'price prices pricing cost costs billed billing charge charged pay expensive cheap free',
	),
	section('choosing', 'Choosing it', 'choose choosing suitable latency'),
	section(
		'look-alikes',
		'Look-alikes',
		'vs versus difference different differences compare comparison instead alternative ' +
			'alternatives same like',
	),
	section('remarks', 'Remarks', 'gotcha gotchas trap traps pitfall pitfalls mistake mistakes exam'),
];

/** Lists the sections in a bit set that the words of a query ask for. */
export function listAskedSections(bits: number, stems: ReadonlySet<string>): AskedSection[] {
	return ASKED_SECTIONS.filter(
		({ words }, bit) => bits & (1 << bit) && words.some((stem) => stems.has(stem)),
	);
}

function section(id: string, title: string, words: string): AskedSection {
	return { id, title, words: [...new Set(words.split(' ').map(toStem))] };
}
