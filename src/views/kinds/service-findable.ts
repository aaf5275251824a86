import type { Guide, GuideService } from '../../guide/guide.ts';
import type { Findable } from '../../search/engine/findable.ts';
import { ASKED_SECTIONS } from '../../search/engine/sections.ts';

/** Lists the search entries of services. Similar names are adjacent, since that compresses best. */
export function listFindableServices(guide: Guide): Findable[] {
	return [...guide.services.values()]
		.map((service) => toFindable(guide, service))
		.sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

function toFindable(guide: Guide, service: GuideService): Findable {
	const { shortName, aliases, status, category, backlinks } = service;
	return {
		...service,
		aliases: [shortName ?? [], aliases].flat(),
		category,
		status: status.state,
		sections: toSectionBits(guide, service),
		fame: Math.round(Math.log2(1 + backlinks.length)),
		note: { ...service, lookAlikes: [], sources: [], neighbours: [] },
	};
}

function toSectionBits(guide: Guide, service: GuideService): number {
	const filled: Record<string, number> = {
		features: service.features.length,
		'use-cases': service.useCases.length,
		'how-it-works': service.workflow.length,
		numbers: service.facts.length,
		history: service.history.length,
		pricing: service.pricing.metered.length,
		choosing: service.choices.length,
		'look-alikes':
			service.lookAlikes.length +
			[...guide.lookAlikes.values()].filter(({ sides }) =>
				sides.some(({ target }) => target.kind === 'service' && target.id === service.id),
			).length,
		remarks: service.remarks.length,
	};
	return ASKED_SECTIONS.reduce((bits, { id }, bit) => bits | (filled[id] ? 1 << bit : 0), 0);
}
