import type { ConceptId } from '../model/ids.ts';
import { topicLabels } from '../model/vocabulary.ts';
import { getGuide } from './content/get-guide.ts';
import { hrefs } from './hrefs.ts';
import { linkNeighbours, type GuidePage } from '../views/page.ts';
import { hasCode, renderRemarks } from '../views/rendered.ts';
import { getRenderer } from './markdown/render.ts';

/** All that the page of a concept shows. */
export type ConceptPage = Awaited<ReturnType<typeof getConceptPage>>;

/** Gets the page of a concept: its note with the prose as HTML, and the services and concepts it names. */
export async function getConceptPage(id: ConceptId) {
	const guide = await getGuide();
	const concept = guide.concepts.get(id);
	if (!concept) throw new Error(`The guide has no concept \`${id}\`.`);
	const openSection = await getRenderer({ file: concept.file });
	const [onAws, lookAlikes] = [openSection(), openSection()];
	const page: GuidePage = {
		title: concept.name,
		description: concept.summary,
		crumbs: [
			{ kind: 'place', label: 'Concepts', href: hrefs.concepts },
			{
				kind: 'place',
				label: topicLabels[concept.topic],
				href: `${hrefs.concepts}#${concept.topic}`,
			},
		],
		otherNames: concept.aliases,
		current: { kind: 'concept', id },
		stages: concept.stages,
		file: concept.file,
		...linkNeighbours([...guide.concepts.values()], concept, ({ id: other, name }) => ({
			label: name,
			href: hrefs.note({ kind: 'concept', id: other }),
		})),
		jsonLd: {
			'@context': 'https://schema.org',
			'@type': 'DefinedTerm',
			name: concept.name,
			alternateName: concept.aliases,
			description: concept.summary,
		},
		hasCode: hasCode(concept),
	};
	return {
		page,
		concept,
		guide,
		stages: concept.stages.flatMap((stage) => guide.stages.get(stage) ?? []),
		meaning: concept.meaning && openSection().blocks(concept.meaning),
		onAws: concept.onAws.map(({ service, how }) => ({
			target: { kind: 'service' as const, id: service },
			html: onAws.sentence(how),
		})),
		lookAlikes: concept.lookAlikes.map(({ concept: other, clue }) => ({
			target: { kind: 'concept' as const, id: other },
			html: lookAlikes.sentence(clue),
		})),
		remarks: renderRemarks(openSection(), concept.remarks),
	};
}
