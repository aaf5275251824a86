import type { SearchPage } from '../../search/engine/data.ts';
import type { FoundPage } from '../../search/engine/search.ts';
import { readWords } from '../../search/engine/words.ts';
import { create } from '../dom/create.ts';
import { toHref } from './found-href.ts';
import { markWords } from './highlight.ts';
import { drawStatus } from '../service/service-marks.ts';

/** How many intents a result shows if its name matched. */
const INTENTS = 2;

/** Draws a result: its name, its place, why it matches, and the sections of the query. */
export function drawRow(found: FoundPage, stems: ReadonlySet<string>): HTMLLIElement {
	const { page, sections } = found;
	const link = create('a', { href: toHref(page) }, ...markWords(page.name, stems));
	const row = create('li', {}, link, drawPlace(page));
	const why = explainMatch(found);
	if (why)
		row.append(
			create('p', { className: 'search-why' }, `${why.lead} `, ...markWords(why.text, stems)),
		);
	if (sections.length > 0) {
		const links = sections.map(({ id, title }) =>
			create('li', {}, create('a', { href: `${toHref(page)}#${id}` }, title)),
		);
		row.append(
			create('ul', { className: 'search-sections', ariaLabel: `In ${page.name}` }, ...links),
		);
	}
	return row;
}

/** Draws the place of a page: its stage, category, and kind, with the status of a service. */
export function drawPlace({ stages, category, kind, status }: SearchPage): HTMLElement {
	const [stage] = stages;
	const steps = [stage?.words, category?.words, kind].filter((step) => step !== undefined);
	const place = create('p', { className: 'age' }, steps.join(' / '));
	if (status) place.append(' · ', drawStatus(status));
	return place;
}

function explainMatch({ page, phrase }: FoundPage): { lead: string; text: string } | undefined {
	switch (phrase?.kind) {
		case 'former':
			return explainFormer(phrase.text, page);
		case 'alias': {
			if (isPartOf(phrase.text, page.name)) return explainUse(page);
			// `Kinesis Firehose`: the short form of a former name.
			const former = page.formerNames.find((name) => isPartOf(phrase.text, name));
			return former ? explainFormer(former, page) : { lead: 'Also', text: phrase.text };
		}
		case 'intent':
			return { lead: 'For:', text: phrase.text };
		case 'term':
			return { lead: 'Has to do with', text: phrase.text };
		default:
			return explainUse(page);
	}
}

function explainFormer(former: string, { name }: SearchPage): { lead: string; text: string } {
	return { lead: 'Formerly', text: `${former}, now ${name}` };
}

function explainUse({ intents }: SearchPage): { lead: string; text: string } | undefined {
	return intents.length === 0
		? undefined
		: { lead: 'For:', text: intents.slice(0, INTENTS).join('; ') };
}

function isPartOf(alias: string, name: string): boolean {
	const words = new Set(readWords(name).map(({ folded }) => folded));
	return readWords(alias).every(({ folded }) => words.has(folded));
}
