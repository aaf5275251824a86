import { pickAnswers } from '../../search/engine/answers.ts';
import type { Lookup } from '../../search/engine/lookup.ts';
import type { Found } from '../../search/engine/search.ts';
import { clone } from '../dom/clone.ts';
import { create } from '../dom/create.ts';
import { toHref } from './found-href.ts';
import { markWords } from './highlight.ts';
import { listFacts, type DigestFact } from '../service/digest-facts.ts';
import { loadDigest } from '../service/service-digests.ts';

/** Draws the facts that answer a query, out of the digest of the service that it asks about. */
export async function drawAnswers(lookup: Lookup, { asks, stems }: Found): Promise<HTMLElement[]> {
	if (!asks) return [];
	const { service, words } = asks;
	const href = toHref(service);
	const digest = await loadDigest(href);
	return pickAnswers(lookup, words, listFacts(digest)).map((fact) =>
		drawAnswer(fact, { name: service.name, href: `${href}#numbers` }, stems),
	);
}

function drawAnswer(
	{ label, value, source }: DigestFact,
	{ name, href }: { name: string; href: string },
	stems: ReadonlySet<string>,
): HTMLElement {
	return create(
		'div',
		{ className: 'search-answer' },
		create('p', {}, create('a', { href }, name), ': ', ...markWords(label, stems)),
		create('p', { className: 'value' }, value.textContent.trim()),
		create('p', { className: 'age' }, ...clone(source).childNodes),
	);
}
