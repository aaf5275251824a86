import { formatDate } from '../../model/dates.ts';
import { groupNews, type ServiceNews } from '../../model/news-groups.ts';
import type { News } from '../../model/news.ts';
import type { StatusState } from '../../model/vocabulary.ts';
import { create } from '../dom/create.ts';
import type { Batch } from '../storage/news-entry.ts';

/** Copies elements of the page: links to services with their marks, and status marks. */
export type Stencils = {
	/** The link to a service; `undefined` if the guide no longer has it. */
	getLink: (service: News['service']) => HTMLAnchorElement | undefined;
	getMark: (state: StatusState) => Node;
};

/** With more new facts than this, a service shows them folded. */
const UNFOLDED = 4;

/** Creates the section with the news of one day. */
export function batchToSection({ since, noticed, news }: Batch, stencils: Stencils): HTMLElement {
	const { services, added, gone } = groupNews(news);
	const section = create(
		'section',
		{},
		create('h2', { textContent: `Since your visit on ${formatDate(since)}` }),
		create('p', { className: 'age', textContent: `Noticed on ${formatDate(noticed)}.` }),
		...services.map((group) => toServiceBlock(group, stencils)),
	);
	if (added.length > 0) section.append(toNameBlock('New in the guide', added, stencils));
	if (gone.length > 0) section.append(toNameBlock('No longer in the guide', gone, stencils));
	return section;
}

function toServiceBlock({ service, label, news }: ServiceNews, stencils: Stencils): HTMLElement {
	const link = stencils.getLink(service);
	const toLine = (each: News): HTMLLIElement => create('li', {}, ...describe(each, link, stencils));
	const added = news.filter(({ kind }) => kind === 'fact-added');
	const folded = added.length > UNFOLDED ? added : [];
	const list = create('ul', {}, ...news.filter((each) => !folded.includes(each)).map(toLine));
	if (folded.length > 0) {
		const summary = create('summary', { textContent: `${folded.length} facts are new` });
		list.append(
			create('li', {}, create('details', {}, summary, create('ul', {}, ...folded.map(toLine)))),
		);
	}
	return create('div', {}, create('h3', {}, link?.cloneNode(true) ?? label), list);
}

/** Describes one piece of news. */
function describe(
	news: News,
	link: HTMLAnchorElement | undefined,
	{ getMark }: Stencils,
): (Node | string)[] {
	const toFact = (fact: string): Node | string =>
		link ? create('a', { href: `${link.href}#numbers`, textContent: fact }) : fact;
	switch (news.kind) {
		case 'renamed':
			return [`Was called ${news.before}.`];
		case 'status':
			return ['Was ', getMark(news.before), ', is ', getMark(news.after), '.'];
		case 'fact-changed':
			return [toFact(news.fact), `: was ${news.before}, is `, strong(news.after), '.'];
		case 'fact-added':
			return [toFact(news.fact), ': new, ', strong(news.after), '.'];
		case 'fact-gone':
			return [`${news.fact}: no longer given, was ${news.before}.`];
		default:
			return [news.label];
	}
}

function toNameBlock(title: string, news: readonly News[], { getLink }: Stencils): HTMLElement {
	const items = news.map(({ service, label }) => create('li', {}, getLink(service) ?? label));
	const list = create('ul', { className: 'run-in' }, ...items);
	return create('div', {}, create('h3', { textContent: title }), list);
}

function strong(textContent: string): HTMLElement {
	return create('strong', { textContent });
}
