import type { PagedViews } from '../kind-views.ts';
import { listShelves } from '../siblings.ts';
import { listFindableServices } from './service-findable.ts';
import type { ViewContext } from '../context.ts';
import type { Guide, GuideService } from '../../guide/guide.ts';
import { groupOtherBacklinks } from '../../guide/backlink-groups.ts';
import { listChoiceCells, listTasks } from '../choices.ts';
import { listServiceChanges } from '../changes.ts';
import { toFormerAnchor } from '../../guide/former-names.ts';
import { listNeighbours } from '../../guide/neighbours.ts';
import { getStatusMark } from '../status-mark.ts';
import { daysBetween, formatAge } from '../../model/dates.ts';
import type { Hrefs } from '../../model/hrefs.ts';
import type { ServiceId } from '../../model/ids.ts';
import type { LabelledItem, RichText } from '../../model/schemas/prose.ts';
import { isRestricted } from '../../model/status.ts';
import { serviceKindLabels } from '../../model/vocabulary.ts';
import { buildCorrections } from './correction.ts';
import { linkNeighbours, type GuidePage, type PageLink } from '../page.ts';
import { hasCode, renderRemarks, type RenderedItem } from '../rendered.ts';

/**
 * How many neighbors a service's page shows on each side; those of a hub such as S3 have a page of
 * their own.
 */
const MOST_NEIGHBOURS = 40;

/**
 * How many other names are shown under the title: the first ones in the note. The search has all of
 * them.
 */
const MOST_OTHER_NAMES = 4;

/**
 * How many look-alikes are shown with their clues. The clues of the rest are on the other services'
 * pages.
 */
const MOST_LOOK_ALIKES = 10;

/** The content of a service's page. */
export type ServiceView = ReturnType<typeof buildServiceView>;

/**
 * The views of services. A reader who types a service's name wants its page, so titles weigh most.
 */
export const serviceViews: PagedViews<'service', ServiceView> = {
	label: 'Services',
	getNotes: ({ services }) => services,
	buildView: buildServiceView,
	buildList: undefined,
	listSiblings: (guide, service) => {
		const stage = guide.stages.get(service.homeStage);
		return stage ? listShelves(guide, stage, service) : [];
	},
	listFindable: listFindableServices,
	toEntry: ({ file, label, incoming, outgoing, backlinks, previous, next, ...entry }) => entry,
	isAtHome: true,
	titleWeight: 10,
};

/**
 * Builds the page of a service: what the shell needs, and the note’s sections with their prose
 * rendered.
 */
function buildServiceView(guide: Guide, service: GuideService, context: ViewContext) {
	const { hrefs, day, render } = context;
	const { id } = service;
	const openSection = render({ file: service.file, self: id });
	/** Renders the items of one section, in which each service is linked once. */
	const renderAll = <Item>(items: readonly Item[], read: (item: Item) => RichText) => {
		const section = openSection();
		return items.map((item) => ({ item, html: section.inline(read(item)) }));
	};
	const renderLabelled = (items: readonly LabelledItem[]): RenderedItem[] =>
		renderAll(items, ({ body }) => body).map(({ item, html }) => ({ label: item.label, html }));
	const findService = (other: ServiceId): GuideService[] => {
		const found = guide.services.get(other);
		return found ? [found] : [];
	};
	const chain = [service.previous ?? [], id, service.next ?? []].flat();
	const changes = listServiceChanges(guide, service);
	const parts = changes.filter(({ about }) => about === 'part');
	const page: GuidePage = {
		title: service.name,
		description: service.summary,
		crumbs: buildCrumbs(guide, service, hrefs),
		otherNames: service.aliases.slice(0, MOST_OTHER_NAMES),
		formerNames: service.formerNames.map((name) => ({ name, id: toFormerAnchor(name) })),
		status: {
			service,
			successors: isRestricted(service.status) ? service.status.successor.flatMap(findService) : [],
			anchor: changes.find(({ about }) => about === 'service')?.anchor,
		},
		current: { kind: 'service', id },
		stage: service.homeStage,
		stages: service.stages,
		layout: 'with-aside',
		file: service.file,
		...linkNeighbours(chain.flatMap(findService), service, (each) => toPageLink(each, hrefs)),
		jsonLd: buildJsonLd(service, context),
		hasCode: hasCode(service),
	};
	const clues = openSection();
	const view = {
		page,
		service,
		guide,
		/** Formats how long ago the whole note was checked. */
		age: formatAge(daysBetween(service.checked, day)),
		parent: service.partOf && guide.services.get(service.partOf),
		whatItDoes: service.whatItDoes && openSection().blocks(service.whatItDoes),
		features: renderLabelled(service.features),
		useCases: renderLabelled(service.useCases),
		workflow: renderAll(service.workflow, ({ body }) => body),
		pricingRemark: service.pricing.remark && openSection().blocks(service.pricing.remark),
		choices: { tasks: listTasks(service), cells: listChoiceCells(service) },
		lookAlikes: service.lookAlikes.slice(0, MOST_LOOK_ALIKES).map(({ service: other, clue }) => ({
			target: { kind: 'service' as const, id: other },
			html: clues.sentence(clue),
		})),
		moreLookAlikes: service.lookAlikes
			.slice(MOST_LOOK_ALIKES)
			.flatMap(({ service: other }) => findService(other)),
		remarks: renderRemarks(openSection(), service.remarks),
		incoming: listNeighbours(guide, service, 'incoming'),
		outgoing: listNeighbours(guide, service, 'outgoing'),
		capabilities: service.capabilities.flatMap(findService),
		flowHref: isHub(service) ? hrefs.flow(id) : undefined,
		mentionedBy: groupOtherBacklinks(service),
		history: renderAll(service.history, ({ what }) => what).map((change, index) => ({
			...change,
			anchor: parts[index]?.anchor,
		})),
		corrections: buildCorrections(service, context),
		lookAlikePages: [...guide.lookAlikes.values()].filter(({ sides }) =>
			sides.some(({ target }) => target.kind === 'service' && target.id === id),
		),
		compareHref: hrefs.comparing([
			id,
			...service.lookAlikes.slice(0, 1).map((each) => each.service),
		]),
		exams: [...guide.exams.values()].filter(({ inScope }) => inScope.includes(id)),
	};
	return { ...view, sections: listSections(view) };
}

/** True if a service has too many neighbors for its own page. */
export function isHub({ incoming, outgoing }: GuideService): boolean {
	return Math.max(incoming.length, outgoing.length) > MOST_NEIGHBOURS;
}

/**
 * Lists the sections of the page in order. Both the table of contents and the headings use this
 * list.
 */
function listSections(view: {
	service: GuideService;
	whatItDoes: string | undefined;
	lookAlikes: readonly unknown[];
	lookAlikePages: readonly unknown[];
	history: readonly unknown[];
	corrections: readonly unknown[];
	capabilities: readonly unknown[];
	mentionedBy: readonly unknown[];
}) {
	const { service } = view;
	return [
		{ id: 'where-it-sits', title: 'Where it sits', fill: 1 },
		{ id: 'what-it-does', title: 'What it does', fill: view.whatItDoes ? 1 : 0 },
		{ id: 'features', title: 'Features', fill: service.features.length },
		{ id: 'use-cases', title: 'Use cases', fill: service.useCases.length },
		{ id: 'how-it-works', title: 'How it works', fill: service.workflow.length },
		{ id: 'numbers', title: 'Numbers', fill: service.facts.length },
		{ id: 'history', title: 'History', fill: view.history.length },
		{ id: 'pricing', title: 'Pricing', fill: service.pricing.metered.length },
		{ id: 'choosing', title: 'Choosing it', fill: service.choices.length },
		{
			id: 'look-alikes',
			title: 'Look-alikes',
			fill: view.lookAlikes.length + view.lookAlikePages.length,
		},
		{ id: 'remarks', title: 'Remarks', fill: service.remarks.length },
		{ id: 'corrections', title: 'What older notes get wrong', fill: view.corrections.length },
		{ id: 'capabilities', title: 'Capabilities', fill: view.capabilities.length },
		{ id: 'mentioned-by', title: 'Mentioned by', fill: view.mentionedBy.length },
		{ id: 'sources', title: 'Sources', fill: service.sources.length },
	].filter(({ fill }) => fill > 0);
}

/** Puts the status into the link's text, since there is no room for a mark beside it. */
function toPageLink(service: GuideService, hrefs: Hrefs): PageLink {
	const { id, label } = service;
	return {
		label: label + getStatusMark(service).spoken,
		href: hrefs.note({ kind: 'service', id }),
	};
}

function buildCrumbs(
	guide: Guide,
	{ homeStage, partOf, kind }: GuideService,
	hrefs: Hrefs,
): GuidePage['crumbs'] {
	const stage = guide.stages.get(homeStage)?.shortName ?? homeStage;
	const parent = partOf && guide.services.get(partOf);
	return [
		{ kind: 'place', label: stage, href: hrefs.note({ kind: 'stage', id: homeStage }) },
		...(parent ? [{ kind: 'service' as const, service: parent }] : []),
		{ kind: 'place', label: serviceKindLabels[kind].one },
	];
}

function buildJsonLd(service: GuideService, { hrefs, site }: ViewContext): object {
	const url = new URL(hrefs.note({ kind: 'service', id: service.id }), site.url).href;
	return {
		'@context': 'https://schema.org',
		'@type': 'TechArticle',
		headline: service.name,
		abstract: service.summary,
		url,
		dateModified: service.checked,
		inLanguage: 'en',
		about: {
			'@type': 'Thing',
			name: service.name,
			alternateName: [...service.formerNames, ...service.aliases],
		},
		isPartOf: { '@type': 'WebSite', name: site.name, url: new URL(hrefs.home, site.url).href },
	};
}
