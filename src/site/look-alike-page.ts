import { buildComparedRows, findSides } from '../views/compared-rows.ts';
import type { ComparisonId } from '../model/ids.ts';
import { getCompareHref } from './compare-page.ts';
import { getGuide } from './content/get-guide.ts';
import { hrefs } from './hrefs.ts';
import { linkNeighbours, type GuidePage } from './page.ts';
import { getRenderer, hasCode, renderRemarks } from './markdown/render.ts';

/** All that a look-alike page shows. */
export type ComparisonPage = Awaited<ReturnType<typeof getComparisonPage>>;

/** Gets a look-alike page: the clue, the table out of the sides’ typed fields, the note’s prose as HTML. */
export async function getComparisonPage(id: ComparisonId) {
	const guide = await getGuide();
	const comparison = guide.comparisons.get(id);
	if (!comparison) throw new Error(`The guide has no look-alike page \`${id}\`.`);
	const openSection = await getRenderer({ file: comparison.file });
	const scenarios = openSection();
	const sides = findSides(
		guide,
		comparison.sides.map(({ target }) => target),
	);
	const page: GuidePage = {
		title: comparison.name,
		description: comparison.summary,
		crumbs: [{ kind: 'place', label: 'Look-alikes', href: hrefs.comparisons }],
		current: { kind: 'comparison', id },
		stages: sides.flatMap((side) =>
			side.kind === 'service' ? side.service.homeStage : side.concept.stages.slice(0, 1),
		),
		file: comparison.file,
		...linkNeighbours([...guide.comparisons.values()], comparison, ({ id: other, name }) => ({
			label: name,
			href: hrefs.note({ kind: 'comparison', id: other }),
		})),
		hasCode: hasCode(comparison),
	};
	return {
		page,
		comparison,
		guide,
		sides,
		rows: buildComparedRows({ guide, toHref: hrefs.note }, sides, comparison.facts),
		compareHref: getCompareHref(comparison.sides.map(({ target }) => target)),
		decision: comparison.decision && openSection().blocks(comparison.decision),
		scenarios: comparison.sides.map(({ target, scenario }) => ({
			target,
			html: scenarios.sentence(scenario),
		})),
		mistake: comparison.mistake && openSection().blocks(comparison.mistake),
		remarks: renderRemarks(openSection(), comparison.remarks),
	};
}
