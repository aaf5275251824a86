import type { PagedViews } from '../kind-views.ts';
import { listTogether } from '../siblings.ts';
import type { Guide, GuideConcept } from '../../guide/guide.ts';
import type { ViewContext } from '../context.ts';
import { TOPICS, topicLabels } from '../../model/vocabulary.ts';
import type { NoteListView } from '../note-list.ts';
import { linkNeighbours, type GuidePage } from '../page.ts';
import { hasCode, renderRemarks } from '../rendered.ts';

/** The content of a concept's page. */
export type ConceptView = ReturnType<typeof buildConceptView>;

/** The views of concepts. */
export const conceptViews: PagedViews<'concept', ConceptView> = {
	label: 'Concepts',
	getNotes: ({ concepts }) => concepts,
	buildView: buildConceptView,
	buildList: buildConceptList,
	listSiblings: ({ concepts }, { topic }) => {
		const same = [...concepts.values()].filter((concept) => concept.topic === topic);
		return listTogether(`Concepts: ${topicLabels[topic]}`, 'concept', same, ({ name }) => name);
	},
	listFindable: ({ concepts }) =>
		[...concepts.values()].map((concept) => ({
			...concept,
			kind: 'concept',
			category: concept.topic,
			note: { ...concept, lookAlikes: [], sources: [] },
		})),
	toEntry: ({ file, ...entry }) => entry,
	isAtHome: true,
	titleWeight: 7,
};

/** Builds the list of concepts by topic, each group sorted by name. */
function buildConceptList({ concepts }: Guide): NoteListView {
	const byTopic = Map.groupBy(concepts.values(), ({ topic }) => topic);
	return {
		page: {
			title: 'Concepts',
			description:
				'Ideas that cut across services, each with the services that have to do with it.',
			crumbs: [],
			isSearchable: false,
		},
		groups: TOPICS.filter((topic) => byTopic.has(topic)).map((topic) => ({
			heading: { id: topic, label: topicLabels[topic] },
			notes: (byTopic.get(topic) ?? []).map(({ id, name, summary, stages: [stage] }) => ({
				ref: { kind: 'concept', id },
				name,
				summary,
				...(stage && { stage }),
			})),
		})),
	};
}

/**
 * Builds the page of a concept: its note with the prose rendered, and the services and concepts it
 * mentions.
 */
function buildConceptView(guide: Guide, concept: GuideConcept, { hrefs, render }: ViewContext) {
	const openSection = render({ file: concept.file });
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
		current: { kind: 'concept', id: concept.id },
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
