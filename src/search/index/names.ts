import type { NoteRef } from '../../model/ids.ts';
import { toAddress } from '../../model/names.ts';
import {
	CATEGORIES,
	categoryLabels,
	STATUS_STATES,
	statusLabels,
	topicLabels,
	TOPICS,
} from '../../model/vocabulary.ts';
import { FOUND_KINDS, type NamesData, type PageColumns } from '../engine/data.ts';
import type { Findable } from '../engine/findable.ts';
import type { Guide } from '../../guide/guide.ts';

/** How many aliases and intents of a page are in the file of names. */
const FOREMOST = { aliases: 4, intents: 1 };

/** Splits the phrases of a page between the file of names and the file of words. */
export function splitPhrases({ aliases = [], intents = [] }: Findable): {
	foremost: { aliases: string[]; intents: string[] };
	further: { aliases: string[]; intents: string[] };
} {
	// Short aliases are usually abbreviations, which people type most.
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

/** True for services, the only entries with a status. */
export function isService({ status }: Findable): boolean {
	return status !== undefined;
}

/** Builds the columns of the services, with the value lists that all columns refer to. */
export function buildNamesData(
	guide: Guide,
	findables: readonly Findable[],
): Omit<NamesData, 'build'> {
	const words = listWords(guide);
	return { ...words, services: buildColumns(findables.filter(isService), findables, words) };
}

/** Converts pages to columns. */
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

/** Lists the labels of stages, categories and statuses. */
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

function isOf({ kind, id }: NoteRef): (each: Findable) => boolean {
	return (each) => each.id === id && (kind === 'service' ? isService(each) : each.kind === kind);
}
