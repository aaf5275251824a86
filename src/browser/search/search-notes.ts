import type { SearchPage } from '../../search/engine/data.ts';
import { LONGEST_TEXT } from '../../model/longest-text.ts';
import type { Found, FoundPage } from '../../search/engine/search.ts';
import { create } from '../dom/create.ts';
import { hrefs } from '../hrefs.ts';

/** Queries that show what the search understands. */
const EXAMPLES = [
	'turn speech into text',
	'firehose vs data streams',
	'serverless inference max payload',
	'codewhisperer',
];

/** Formats how many pages were found. */
export function formatCount(
	pages: readonly FoundPage[],
	query: string,
	isFiltered: boolean,
): string {
	const [first] = pages;
	if (first) {
		const count = pages.length === 1 ? '1 page' : `${pages.length} pages`;
		return query === '' ? `${count}.` : `${count}, ${first.page.name} first.`;
	}
	if (isFiltered) return 'Nothing has all of these. Fewer filters may find something.';
	return query === '' ? '' : `Nothing goes by “${query}”.`;
}

/** Lists the notes above the results: corrected typos, and suggestions. */
export function listNotes(
	{ repaired, sides }: Found,
	query: string,
	length: number,
	isExample: boolean,
): HTMLElement[] {
	const notes: HTMLElement[] = [];
	if (repaired !== undefined) notes.push(drawRepair(query, repaired));
	if (sides.length > 1) notes.push(drawComparing(sides));
	if (isExample) notes.push(drawExamples());
	if (length >= LONGEST_TEXT - 1) notes.push(drawCut());
	return notes;
}

/** Reports that typos were corrected, and links to the words as typed. */
function drawRepair(query: string, repaired: string): HTMLElement {
	const back = create('button', { type: 'button' }, `Search for “${query}” as typed`);
	back.dataset['typed'] = '';
	return create('p', {}, 'Showing results for ', create('strong', {}, repaired), '. ', back);
}

/** Links to a comparison of services that have no look-alike page together. */
function drawComparing(sides: readonly SearchPage[]): HTMLElement {
	const services = sides.filter(({ status }) => status);
	const href = hrefs.comparing(services.map(({ id }) => id));
	const names = services.map(({ name }) => name).join(' and ');
	return create('p', {}, create('a', { href }, `Set ${names} side by side`));
}

/** Suggests queries before the reader types. */
function drawExamples(): HTMLElement {
	return create('p', {}, 'For example: ', ...EXAMPLES.flatMap((query) => [drawQuery(query), ' ']));
}

/** Reports that a pasted query was cut. */
function drawCut(): HTMLElement {
	return create(
		'p',
		{},
		`The search reads the first ${LONGEST_TEXT} characters; the rest was left out.`,
	);
}

function drawQuery(query: string): HTMLElement {
	const button = create('button', { type: 'button' }, query);
	button.dataset['query'] = query;
	return button;
}
