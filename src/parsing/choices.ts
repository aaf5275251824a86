import { choiceSchema, type Choice, type ChoiceEvidence } from '../model/schemas/choice.ts';
import {
	ANSWER_WAYS,
	CHOICE_QUESTIONS,
	CHOICE_TASKS,
	LATENCIES,
	RUN_PLACES,
	SKILLS,
	TRAINING_NEEDS,
	type ChoiceQuestion,
} from '../model/choosing.ts';
import { isDay } from '../model/dates.ts';
import { isOneOf } from '../model/vocabulary.ts';
import { findNearest } from '../model/nearest.ts';
import type { SourceLink } from '../model/schemas/prose.ts';
import { textOf, type MarkdownNode } from './markdown.ts';
import type { Reader } from './reader.ts';
import type { Section } from './sections.ts';
import { parseTable, requireValues } from './tables.ts';

const COLUMNS = ['question', 'answer', 'source', 'checked'];

/** The form of a row, as messages print it. */
const FORM = [
	'`| question | answer, answer | [source](https://...) | YYYY-MM-DD |`; the source may be',
	'`the same`, `Numbers: label` or, for the input, `Numbers`, both without a day',
].join(' ');

/** The words that may answer each question. A fact answers the question about the input. */
const answerWords: Record<Exclude<ChoiceQuestion, 'input'>, readonly string[]> = {
	task: CHOICE_TASKS,
	answers: ANSWER_WAYS,
	latency: LATENCIES,
	training: TRAINING_NEEDS,
	skills: SKILLS,
	runs: RUN_PLACES,
};

/**
 * Parses how a service answers the questions of the chooser. Tasks are required, the rest is
 * optional.
 */
export function parseChoices(section: Section | undefined, reader: Reader): Choice[] {
	const rows = parseTable(section, COLUMNS, reader);
	if (!section || !rows) return [];
	const choices: Choice[] = [];
	let above: SourceLink | undefined;
	let last = -1;
	for (const row of rows) {
		requireValues(row, COLUMNS, reader);
		const question = parseQuestion(row, last, reader);
		if (!question) continue;
		last = CHOICE_QUESTIONS.indexOf(question);
		const evidence = parseEvidence(question, row, above, reader);
		if (evidence?.kind === 'page') above = evidence.source;
		const choice = evidence && parseRow(question, row, evidence, choices.length, reader);
		if (choice) choices.push(choice);
	}
	const [first] = rows;
	if (first && textOf(first.children?.[0] ?? []) !== 'task') {
		reader.report('malformed-row', first, {
			detail: 'the first question is not `task`',
			form: FORM,
		});
	}
	return choices;
}

function parseQuestion(
	row: MarkdownNode,
	last: number,
	reader: Reader,
): ChoiceQuestion | undefined {
	const text = textOf(row.children?.[0] ?? []);
	if (!isOneOf(CHOICE_QUESTIONS, text)) {
		return reportWord('question', text, CHOICE_QUESTIONS, row, reader);
	}
	if (CHOICE_QUESTIONS.indexOf(text) > last) return text;
	const detail = `\`${text}\` stands after a question that it comes before, or a second time`;
	reader.report('malformed-row', row, {
		detail,
		form: `the questions in this order: ${CHOICE_QUESTIONS.join(', ')}`,
	});
	return undefined;
}

function parseRow(
	question: ChoiceQuestion,
	row: MarkdownNode,
	evidence: ChoiceEvidence,
	index: number,
	reader: Reader,
): Choice | undefined {
	reader.mark(`choices.${index}`, row);
	if (question === 'input') return toChoice({ question, evidence }, row, reader);
	const cell = row.children?.[1] ?? row;
	const answers = textOf(cell).split(', ').map(toWord);
	const unknown = answers.find((answer) => !answerWords[question].includes(answer));
	if (unknown !== undefined)
		return reportWord(question, unknown, answerWords[question], cell, reader);
	return toChoice({ question, answers, evidence }, row, reader);
}

function toChoice(
	choice: { question: ChoiceQuestion; answers?: string[]; evidence: ChoiceEvidence },
	row: MarkdownNode,
	reader: Reader,
): Choice | undefined {
	const parsed = choiceSchema.safeParse(choice);
	if (parsed.success) return parsed.data;
	const [problem] = parsed.error.issues;
	const detail = `\`${String(problem?.path[0])}\` does not fit (${problem?.message})`;
	reader.report('malformed-row', row, { detail, form: FORM });
	return undefined;
}

/** Parses the cells for source and day. */
function parseEvidence(
	question: ChoiceQuestion,
	row: MarkdownNode,
	above: SourceLink | undefined,
	reader: Reader,
): ChoiceEvidence | undefined {
	const [, answer, cell, day] = row.children ?? [];
	const refuse = (detail: string): undefined => {
		reader.report('malformed-row', cell ?? row, { detail, form: FORM });
	};
	const text = textOf(cell ?? []);
	const checked = textOf(day ?? []);
	const label = readFactLabel(question, text, textOf(answer ?? []));
	if (label !== undefined) {
		return checked === ''
			? { kind: 'fact', label }
			: refuse('a fact of `Numbers` has its own day, so none stands here');
	}
	if (question === 'input')
		return refuse('the input is a fact of `Numbers`, but its source is not');
	const [link, ...rest] = cell?.children ?? [];
	const isLink = link?.type === 'link' && rest.length === 0;
	if (!isLink && text !== 'the same') return refuse('the source is no link');
	const source = isLink ? { title: text, url: link.url ?? '' } : above;
	if (!source) return refuse('the source is `the same`, but no link stands above it');
	if (isDay(checked)) return { kind: 'page', source, checked };
	reader.report('invalid-day', day ?? row, { text: checked });
	return undefined;
}

function readFactLabel(
	question: ChoiceQuestion,
	source: string,
	answer: string,
): string | undefined {
	if (source === 'Numbers' && question === 'input') return answer;
	return /^Numbers: (.+)$/.exec(source)?.[1];
}

function reportWord(
	field: string,
	word: string,
	words: readonly string[],
	at: MarkdownNode,
	reader: Reader,
): undefined {
	reader.report('unknown-word', at, { field, word, nearest: findNearest(word, words), words });
}

/** Authors write `time series` and `real time` with a space. */
function toWord(text: string): string {
	return text.toLowerCase().replaceAll(' ', '-');
}
