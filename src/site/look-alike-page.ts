import { buildComparedRows, findSides } from '../views/compared-rows.ts';
import type { LookAlikeId } from '../model/ids.ts';
import { getCompareHref } from './compare-page.ts';
import { getGuide } from './content/get-guide.ts';
import { hrefs } from './hrefs.ts';
import { linkNeighbours, type GuidePage } from '../views/page.ts';
import { hasCode, renderRemarks } from '../views/rendered.ts';
import { getRenderer } from './markdown/render.ts';

/** All that a look-alike page shows. */
export type LookAlikePage = Awaited<ReturnType<typeof getLookAlikePage>>;

/** Gets a look-alike page: the clue, the table out of the sides’ typed fields, the note’s prose as HTML. */
export async function getLookAlikePage(id: LookAlikeId) {
	const guide = await getGuide();
	const lookAlike = guide.lookAlikes.get(id);
	if (!lookAlike) throw new Error(`The guide has no look-alike page \`${id}\`.`);
	const openSection = await getRenderer({ file: lookAlike.file });
	const scenarios = openSection();
	const sides = findSides(
		guide,
		lookAlike.sides.map(({ target }) => target),
	);
	const page: GuidePage = {
		title: lookAlike.name,
		description: lookAlike.summary,
		crumbs: [{ kind: 'place', label: 'Look-alikes', href: hrefs.lookAlikes }],
		current: { kind: 'look-alike', id },
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
		compareHref: getCompareHref(lookAlike.sides.map(({ target }) => target)),
		decision: lookAlike.decision && openSection().blocks(lookAlike.decision),
		scenarios: lookAlike.sides.map(({ target, scenario }) => ({
			target,
			html: scenarios.sentence(scenario),
		})),
		mistake: lookAlike.mistake && openSection().blocks(lookAlike.mistake),
		remarks: renderRemarks(openSection(), lookAlike.remarks),
	};
}
