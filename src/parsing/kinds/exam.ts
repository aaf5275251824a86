import {
	examIdentitySchema,
	type Exam,
	type ExamDomain,
	type ExamTask,
} from '../../model/schemas/kinds/exam.ts';
import type { ExamId, ServiceId } from '../../model/ids.ts';
import { parseFacts } from '../facts.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { parseItems, parseLabelled, parseRemarks } from '../lists.ts';
import { textOf, type MarkdownNode } from '../markdown.ts';
import { listNoteLinks, parseNoteLink } from '../note-links.ts';
import { requireValue } from '../safety/plain-words.ts';
import type { Reader } from '../reader.ts';
import { parseOutline, type Section } from '../sections.ts';
import { parseProse, parseSources, parseSummary } from '../shared-sections.ts';

/** The sections of an exam, in order. */
export const EXAM_SECTIONS = [
	'Who it is for',
	'Form',
	'Domains',
	'In scope',
	'What moved',
	'Remarks',
	'Sources',
] as const;

const DOMAIN_FORM = '`### 1. Title, 28 %`';

/**
 * Parses an exam, or returns undefined if its front matter or lead is invalid. Problems go to the
 * reader.
 */
export function parseExam(
	id: ExamId,
	nodes: readonly MarkdownNode[],
	reader: Reader,
): Exam | undefined {
	const outline = parseOutline(nodes, EXAM_SECTIONS, reader);
	const section = (title: (typeof EXAM_SECTIONS)[number]) => outline.sections.get(title);
	const identity = parseFrontMatter(outline.yaml, examIdentitySchema, reader);
	const summary = parseSummary(outline, reader);
	const body = {
		audience: parseProse(section('Who it is for'), 'audience', reader),
		form: parseFacts(section('Form'), 'form', reader),
		domains: parseDomains(section('Domains'), reader),
		inScope: parseScope(section('In scope'), reader),
		changes: parseProse(section('What moved'), 'changes', reader),
		remarks: parseRemarks(section('Remarks'), reader),
		sources: parseSources(section('Sources'), reader),
	};
	return identity && summary !== undefined ? { id, ...identity, summary, ...body } : undefined;
}

/** Parses the domains: an H3 heading each, followed by the list of its tasks. */
function parseDomains(section: Section | undefined, reader: Reader): ExamDomain[] {
	const parts: { heading: MarkdownNode; blocks: MarkdownNode[] }[] = [];
	for (const block of section?.blocks ?? []) {
		if (block.type === 'heading') parts.push({ heading: block, blocks: [] });
		else if (parts.length > 0) parts.at(-1)?.blocks.push(block);
		else reader.report('malformed-item', block, { expected: DOMAIN_FORM });
	}
	const domains: ExamDomain[] = [];
	for (const { heading, blocks } of parts) {
		const path = `domains.${domains.length}`;
		const [, number, title, weight] =
			/^([1-9]\d*)\. (.+), ([1-9]\d*) %$/.exec(textOf(heading)) ?? [];
		if (heading.depth !== 3 || !number || !title || !weight) {
			reader.report('malformed-item', heading, { expected: DOMAIN_FORM });
			continue;
		}
		requireValue(heading, 'the heading of a domain', reader);
		reader.mark(path, heading);
		const tasks = parseTasks({ title, heading, blocks }, `${path}.tasks`, reader);
		domains.push({ number: Number(number), title, weight: Number(weight), tasks });
	}
	return domains;
}

function parseTasks(section: Section, key: string, reader: Reader): ExamTask[] {
	const form = '`- **1.1 Title**: the task, with links to the pages that teach it`';
	return parseItems(section, key, form, reader, (nodes, path) => {
		const item = parseLabelled(nodes, path, reader);
		const [, number, title] = /^([1-9]\d*\.[1-9]\d*) (.+)$/.exec(item?.label ?? '') ?? [];
		if (!item || !number || !title) return undefined;
		return { number, title, body: item.body, teaches: listNoteLinks(nodes, reader.file) };
	});
}

/** Parses a list whose items are links to services and nothing else. */
function parseScope(section: Section | undefined, reader: Reader): ServiceId[] {
	const form = '`- [Service](../services/id.md)`';
	return parseItems(section, 'inScope', form, reader, ([link, ...rest]) => {
		if (link?.type !== 'link' || rest.length > 0) return undefined;
		const target = parseNoteLink(link.url ?? '', reader.file);
		if (target?.kind !== 'service') return undefined;
		reader.addLink(link);
		return target.id;
	});
}
