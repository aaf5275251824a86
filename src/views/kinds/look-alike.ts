import type { PagedViews } from '../kind-views.ts';
import { listTogether } from '../siblings.ts';
import type { Guide, GuideLookAlike } from '../../guide/guide.ts';
import type { Hrefs } from '../../model/hrefs.ts';
import { MOST_SIDES } from '../../model/sides.ts';
import type { ViewContext } from '../context.ts';
import { buildComparedRows, findSides } from '../compared-rows.ts';
import { linkNeighbours, type GuidePage } from '../page.ts';
import { hasCode, renderRemarks } from '../rendered.ts';

/** The content of a look-alike page. */
export type LookAlikeView = ReturnType<typeof buildLookAlikeView>;

/** The views of look-alike pages. */
export const lookAlikeViews: PagedViews<'look-alike', LookAlikeView> = {
	label: 'Look-alikes',
	getNotes: ({ lookAlikes }) => lookAlikes,
	buildView: buildLookAlikeView,
	buildList: undefined,
	listSiblings: ({ lookAlikes }) =>
		listTogether('Look-alikes', 'look-alike', lookAlikes.values(), ({ name }) => name),
	listFindable: ({ lookAlikes }) =>
		[...lookAlikes.values()].map(({ id, name, sides }) => ({
			kind: 'look-alike',
			id,
			name,
			sides: sides.map(({ target }) => target),
		})),
	toEntry: ({ file, ...entry }) => entry,
	isAtHome: false,
	titleWeight: 2,
};

/**
 * Builds a look-alike page: the clue, the table of the sides’ typed fields, and the rendered prose.
 */
function buildLookAlikeView(
	guide: Guide,
	lookAlike: GuideLookAlike,
	{ hrefs, render }: ViewContext,
) {
	const openSection = render({ file: lookAlike.file });
	const scenarios = openSection();
	const sides = findSides(
		guide,
		lookAlike.sides.map(({ target }) => target),
	);
	const page: GuidePage = {
		title: lookAlike.name,
		description: lookAlike.summary,
		crumbs: [{ kind: 'place', label: 'Look-alikes', href: hrefs.lookAlikes }],
		current: { kind: 'look-alike', id: lookAlike.id },
		stages: sides.flatMap((side) =>
			side.kind === 'service' ? side.service.homeStage : side.concept.stages.slice(0, 1),
		),
		file: lookAlike.file,
		...linkNeighbours([...guide.lookAlikes.values()], lookAlike, ({ id: other, name }) => ({
			label: name,
			href: hrefs.note({ kind: 'look-alike', id: other }),
		})),
		hasCode: hasCode(lookAlike),
	};
	return {
		page,
		lookAlike,
		guide,
		sides,
		rows: buildComparedRows({ guide, toHref: hrefs.note }, sides, lookAlike.facts),
		compareHref: findCompareHref(lookAlike.sides, hrefs),
		decision: lookAlike.decision && openSection().blocks(lookAlike.decision),
		scenarios: lookAlike.sides.map(({ target, scenario }) => ({
			target,
			html: scenarios.sentence(scenario),
		})),
		mistake: lookAlike.mistake && openSection().blocks(lookAlike.mistake),
		remarks: renderRemarks(openSection(), lookAlike.remarks),
	};
}

/**
 * Links to the free comparison of the sides, unless one of them is not a service or there are too
 * many.
 */
function findCompareHref(sides: GuideLookAlike['sides'], hrefs: Hrefs): string | undefined {
	const isComparable =
		sides.length <= MOST_SIDES && sides.every(({ target }) => target.kind === 'service');
	return isComparable ? hrefs.comparing(sides.map(({ target }) => target.id)) : undefined;
}
