import type { PagedViews } from '../kind-views.ts';
import { listShelves } from '../siblings.ts';
import type { ViewContext } from '../context.ts';
import { groupByCategory } from '../facets.ts';
import type { Guide, GuideStage } from '../../guide/guide.ts';
import { linkNeighbours, type GuidePage } from '../page.ts';
import { hasCode, renderRemarks } from '../rendered.ts';

/** The content of a stage's page. */
export type StageView = ReturnType<typeof buildStageView>;

/** The views of stages. */
export const stageViews: PagedViews<'stage', StageView> = {
	label: 'Stages',
	getNotes: ({ stages }) => stages,
	buildView: buildStageView,
	buildList: undefined,
	listSiblings: (guide, stage) => listShelves(guide, stage),
	listFindable: ({ stages }) =>
		[...stages.values()].map(({ id, name, shortName }) => ({
			kind: 'stage',
			id,
			name,
			aliases: shortName === name ? [] : [shortName],
			stages: [id],
		})),
	toEntry: ({ file, visitors, ...entry }) => entry,
	isAtHome: true,
	titleWeight: 2,
};

/**
 * Builds the page of a stage: its note with the prose rendered, its services by category, and the
 * neighboring stages.
 */
function buildStageView(guide: Guide, stage: GuideStage, { hrefs, render }: ViewContext) {
	const openSection = render({ file: stage.file });
	const [goesIn, comesOut] = [openSection(), openSection()];
	const page: GuidePage = {
		title: stage.name,
		description: stage.summary,
		crumbs: [
			{ kind: 'place', label: 'Stages', href: hrefs.stages },
			{ kind: 'place', label: stage.shortName },
		],
		current: { kind: 'stage', id: stage.id },
		stage: stage.id,
		stages: [stage.id],
		file: stage.file,
		...linkNeighbours([...guide.stages.values()], stage, ({ id: other, shortName }) => ({
			label: shortName,
			href: hrefs.note({ kind: 'stage', id: other }),
		})),
		hasCode: hasCode(stage),
	};
	const linkStages = (links: GuideStage['handsOn']) =>
		links.flatMap(({ stage: target, carries }) => {
			const found = guide.stages.get(target);
			return found ? [{ stage: found, carries }] : [];
		});
	return {
		page,
		stage,
		whatHappens: stage.whatHappens && openSection().blocks(stage.whatHappens),
		takesIn: stage.takesIn.map(goesIn.inline),
		givesOut: stage.givesOut.map(comesOut.inline),
		shelves: groupByCategory(
			stage.services.flatMap((service) => guide.services.get(service) ?? []),
		).map(({ services, ...shelf }) => ({
			...shelf,
			described: services.filter(({ depth }) => depth === 'full'),
			named: services.filter(({ depth }) => depth === 'brief'),
		})),
		visitors: stage.visitors.flatMap((service) => guide.services.get(service) ?? []),
		handsOn: linkStages(stage.handsOn),
		loopsBack: linkStages(stage.loopsBack),
		remarks: renderRemarks(openSection(), stage.remarks),
	};
}
