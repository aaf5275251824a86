import type { NoteRef } from '../../model/ids.ts';
import { toAddress } from '../../model/names.ts';
import {
	CATEGORIES,
	categoryLabels,
	STATUS_STATES,
	statusLabels,
	topicLabels,
	TOPICS,
	type StatusState,
} from '../../model/vocabulary.ts';
import { FOUND_KINDS, type FoundKind, type NamesData, type PageColumns } from '../engine/data.ts';
import { ASKED_SECTIONS } from '../engine/sections.ts';
import type { Guide, GuideService } from '../../guide/guide.ts';

/** What the search may find: a note's page, or a page of the guide itself by its path. */
export type Findable = {
	kind: FoundKind;
	id: string;
	name: string;
	aliases?: readonly string[];
	formerNames?: readonly string[];
	intents?: readonly string[];
	terms?: readonly string[];
	stages?: readonly string[];
	category?: string;
	status?: StatusState;
	sections?: number;
	fame?: number;
	sides?: readonly NoteRef[];
	/** Where its texts are: the note, without what it says of others. */
	note?: object;
};

/** Lists all that can be found. Services that share the beginning of a name stand together, since that compresses best. */
export function listFindable(guide: Guide, tools: readonly Findable[] = []): Findable[] {
	const services = [...guide.services.values()].map((service) => toFindableService(guide, service));
	return [
		...services.sort((a, b) => a.id.localeCompare(b.id, 'en')),
		...[...guide.concepts.values()].map((concept) => ({
			...concept,
			kind: 'concept' as const,
			category: concept.topic,
			note: { ...concept, lookAlikes: [], sources: [] },
		})),
		...[...guide.lookAlikes.values()].map(({ id, name, sides }) => ({
			kind: 'look-alike' as const,
			id,
			name,
			sides: sides.map(({ target }) => target),
		})),
		...[...guide.stages.values()].map((stage) => ({
			kind: 'stage' as const,
			id: stage.id,
			name: stage.name,
			aliases: stage.shortName === stage.name ? [] : [stage.shortName],
			stages: [stage.id],
		})),
		...[...guide.paths.values()].map(({ id, name }) => ({ kind: 'path' as const, id, name })),
		...[...guide.exams.values()].map(({ id, name, code }) => ({
			kind: 'exam' as const,
			id,
			name,
			aliases: [code],
		})),
		...[...guide.algorithms.values()].map(({ id, name }) => ({
			kind: 'algorithm' as const,
			id,
			name,
		})),
		...tools,
	];
}

/** How many aliases and intents of a page are fetched with its name. */
const FOREMOST = { aliases: 4, intents: 1 };

/** Splits the phrases of a page into those that are fetched with its name and those that come with the words. */
export function splitPhrases({ aliases = [], intents = [] }: Findable): {
	foremost: { aliases: string[]; intents: string[] };
	further: { aliases: string[]; intents: string[] };
} {
	// The shorter an alias is, the likelier it is an abbreviation that somebody types.
	const byLength = aliases.toSorted((a, b) => a.length - b.length);
	return {
		foremost: {
			aliases: byLength.slice(0, FOREMOST.aliases),
			intents: intents.slice(0, FOREMOST.intents),
		},
		further: {
			aliases: byLength.slice(FOREMOST.aliases),
			intents: intents.slice(FOREMOST.intents),
		},
	};
}

/** Tells whether something is a service, by what only services have. */
export function isService({ status }: Findable): boolean {
	return status !== undefined;
}

/** Writes the services that can be found, with what is needed to read all columns. */
export function buildNamesData(
	guide: Guide,
	findables: readonly Findable[],
): Omit<NamesData, 'build'> {
	const words = listWords(guide);
	return { ...words, services: buildColumns(findables.filter(isService), findables, words) };
}

/** Writes pages in columns. */
export function buildColumns(
	findables: readonly Findable[],
	all: readonly Findable[],
	{ stages, categories }: Pick<NamesData, 'stages' | 'categories'>,
): PageColumns {
	const column = <Value>(read: (each: Findable) => Value): Value[] => findables.map(read);
	const join = (list: readonly string[] = []): string => list.join('|');
	return {
		kind: column(({ kind }) => FOUND_KINDS.indexOf(kind)),
		name: column(({ name }) => name),
		id: column(({ id, name }) => (id === toAddress(name) ? '' : id)),
		aliases: column((each) => join(splitPhrases(each).foremost.aliases)),
		formerNames: column(({ formerNames }) => join(formerNames)),
		intents: column((each) => join(splitPhrases(each).foremost.intents)),
		stage: column(({ stages: own = [] }) =>
			own.map((each) => stages.findIndex(([id]) => id === each)).join(''),
		),
		category: column(({ category }) => categories.findIndex(([value]) => value === category)),
		status: column(({ status }) => (status ? STATUS_STATES.indexOf(status) : -1)),
		sections: column(({ sections }) => sections ?? 0),
		fame: column(({ fame }) => fame ?? 0),
		sides: column(({ sides = [] }) => sides.map((side) => all.findIndex(isOf(side)))),
	};
}

/** Lists the words in which stages, categories and statuses are told. */
export function listWords(guide: Guide): Pick<NamesData, 'stages' | 'categories' | 'statuses'> {
	return {
		stages: [...guide.stages.values()].map(({ id, shortName }) => [id, shortName]),
		categories: [
			...CATEGORIES.map((each): [string, string] => [each, categoryLabels[each]]),
			...TOPICS.map((each): [string, string] => [each, topicLabels[each]]),
		],
		statuses: STATUS_STATES.map((state) => [state, statusLabels[state]]),
	};
}

function toFindableService(guide: Guide, service: GuideService): Findable {
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

function isOf({ kind, id }: NoteRef): (each: Findable) => boolean {
	return (each) => each.id === id && (kind === 'service' ? isService(each) : each.kind === kind);
}
