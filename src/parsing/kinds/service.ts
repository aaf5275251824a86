import { findNearest } from '../../model/nearest.ts';
import { toStageId, type ServiceId } from '../../model/ids.ts';
import {
	serviceIdentitySchema,
	type Service,
	type WorkflowStep,
} from '../../model/schemas/kinds/service.ts';
import { STAGE_IDS } from '../../model/vocabulary.ts';
import { parseChoices } from '../choices.ts';
import { parseFacts } from '../facts.ts';
import { parseFrontMatter } from '../front-matter.ts';
import {
	describeBlock,
	parseItems,
	parseLabelled,
	parseLabelledItems,
	parseLinkedItems,
	parseNeighbours,
	parseRemarks,
} from '../lists.ts';
import { parseHistory } from '../history.ts';
import { textOf, type MarkdownNode } from '../markdown.ts';
import { listNoteLinks } from '../note-links.ts';
import { requirePlainWords } from '../safety/plain-words.ts';
import type { Reader } from '../reader.ts';
import { parseOutline, type Section } from '../sections.ts';
import { parseProse, parseSources, parseSummary } from '../shared-sections.ts';

/** The sections of a service note, in order. */
export const SERVICE_SECTIONS = [
	'What it does',
	'Features',
	'Use cases',
	'How it works',
	'Works with',
	'Numbers',
	'History',
	'Pricing',
	'Choosing',
	'Look-alikes',
	'Remarks',
	'Sources',
] as const;

/**
 * Parses a service note, or returns undefined if its front matter or lead is invalid. Problems go
 * to the reader.
 */
export function parseService(
	id: ServiceId,
	nodes: readonly MarkdownNode[],
	reader: Reader,
): Service | undefined {
	const outline = parseOutline(nodes, SERVICE_SECTIONS, reader);
	const section = (title: (typeof SERVICE_SECTIONS)[number]) => outline.sections.get(title);
	const identity = parseFrontMatter(outline.yaml, serviceIdentitySchema, reader);
	const summary = parseSummary(outline, reader);
	const body = {
		whatItDoes: parseProse(section('What it does'), 'whatItDoes', reader),
		features: parseLabelledItems(section('Features'), 'features', reader),
		useCases: parseLabelledItems(section('Use cases'), 'useCases', reader),
		workflow: parseWorkflow(section('How it works'), reader),
		neighbours: parseNeighbours(section('Works with'), reader),
		facts: parseFacts(section('Numbers'), 'facts', reader),
		history: parseHistory(section('History'), reader),
		pricing: parsePricing(section('Pricing'), reader),
		choices: parseChoices(section('Choosing'), reader),
		lookAlikes: parseLinkedItems(
			section('Look-alikes'),
			'lookAlikes',
			'service',
			'clue',
			reader,
		).map(({ target, body }) => ({
			service: target.id,
			clue: body,
		})),
		remarks: parseRemarks(section('Remarks'), reader),
		sources: parseSources(section('Sources'), reader),
	};
	return identity && summary !== undefined ? { id, ...identity, summary, ...body } : undefined;
}

function parseWorkflow(section: Section | undefined, reader: Reader): WorkflowStep[] {
	const form = '`1. text` or `1. **Title**: text`';
	return parseItems(
		section,
		'workflow',
		form,
		reader,
		(nodes, path) => parseStep(nodes, path, reader),
		true,
	);
}

function parseStep(
	nodes: MarkdownNode[],
	path: string,
	reader: Reader,
): WorkflowStep | 'reported' | undefined {
	const [first] = nodes;
	const services = listNoteLinks(nodes, reader.file).flatMap((target) =>
		target.kind === 'service' ? [target.id] : [],
	);
	const item = parseLabelled(nodes, path, reader);
	if (!item) return first && { services, body: reader.readRichText(nodes, `${path}.body`) };
	const stage = toStageId(item.label);
	if (stage) return { stage, services, body: item.body };
	const nearest = findNearest(item.label, STAGE_IDS, 2);
	if (!nearest || !first) return { title: item.label, services, body: item.body };
	reader.report('unknown-stage', first, { id: item.label, nearest });
	return 'reported';
}

/** Parses the list of pricing units, and the prose after it. */
function parsePricing(section: Section | undefined, reader: Reader): Service['pricing'] {
	if (!section) return { metered: [] };
	const [list, ...prose] = section.blocks;
	if (list?.type !== 'list' || list.ordered) {
		if (list) {
			reader.report('stray-content', list, {
				found: describeBlock(list),
				section: `the section \`${section.title}\``,
				expected: 'first a list of what is metered',
			});
		}
		return { metered: [] };
	}
	const metered = (list.children ?? []).map((item, index) => {
		requirePlainWords(item, 'what is metered', reader);
		reader.mark(`pricing.metered.${index}`, item);
		return textOf(item);
	});
	if (prose.length === 0) return { metered };
	return { metered, remark: reader.readRichText(prose, 'pricing.remark') };
}
