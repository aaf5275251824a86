import type { DigestFact } from '../../model/schemas/service-digest.ts';
import { pickAnswers } from '../../search/engine/answers.ts';
import type { Lookup } from '../../search/engine/lookup.ts';
import type { Found } from '../../search/engine/search.ts';
import { loadServiceDigest } from '../service-digests.ts';
import { create } from '../create.ts';
import { drawSource, tellValue } from '../fact-marks.ts';
import { toHref } from './found-href.ts';
import { markWords } from './highlight.ts';

/** Finds the facts that answer a query, out of the digest of the service that it asks about, and draws them; nothing where none does. */
export async function drawAnswers(lookup: Lookup, { asks, stems }: Found): Promise<HTMLElement[]> {
	if (!asks) return [];
	const { service, words } = asks;
	const href = toHref(service);
	const { facts } = await loadServiceDigest(href);
	return pickAnswers(lookup, words, facts).map((fact) =>
		drawAnswer(fact, { name: service.name, href: `${href}#numbers` }, stems),
	);
}

function drawAnswer(
	fact: DigestFact,
	{ name, href }: { name: string; href: string },
	stems: ReadonlySet<string>,
): HTMLElement {
	return create(
		'div',
		{ className: 'answer' },
		create('p', {}, create('a', { href }, name), ': ', ...markWords(fact.label, stems)),
		create('p', { className: 'value' }, tellValue(fact)),
		create('p', { className: 'age' }, ...drawSource(fact)),
	);
}
