import { getLargestSize } from '../model/bytes.ts';
import type { Choice } from '../model/schemas/choice.ts';
import {
	ANSWER_WAYS,
	answerWayLabels,
	CHOICE_TASKS,
	choiceTaskLabels,
	LATENCIES,
	runPlaceLabels,
	skillLabels,
	type ChoiceQuestion,
	type ChoiceTask,
} from '../model/choosing.ts';
import { inputSizes, type Drop } from '../model/constraints.ts';
import type { Fact } from '../model/schemas/fact.ts';
import type { Service } from '../model/schemas/kinds/service.ts';
import type { Status } from '../model/schemas/status.ts';
import type { GuideService } from '../guide/guide.ts';

/**
 * A service's answer to one question, with the fact it is based on and the constraints it fails.
 */
export type ChoiceCell = {
	question: ChoiceQuestion;
	/** The answer as text. */
	words: string;
	/** The fact that the answer is or is based on. */
	fact?: Fact;
	/** The source of the answer, and when it was checked. */
	basis: Pick<Fact, 'source' | 'evidence' | 'checked'>;
	drops: Drop[];
};

/** A service that can do a task. */
export type Candidate = {
	service: GuideService;
	cells: ReadonlyMap<ChoiceQuestion, ChoiceCell>;
	/** The constraints its status fails. */
	statusDrops: Drop[];
};

/** The services that can do a task, by name. */
export type TaskTable = { task: ChoiceTask; label: string; candidates: Candidate[] };

/**
 * Builds a table for each task that at least one service can do: the services, and what excludes
 * each of them.
 */
export function buildTaskTables(services: Iterable<GuideService>): TaskTable[] {
	const candidates = [...services]
		.filter(({ choices }) => choices.length > 0)
		.sort((a, b) => a.label.localeCompare(b.label, 'en'))
		.map(toCandidate);
	return CHOICE_TASKS.flatMap((task) => {
		const able = candidates.filter(({ service }) => listTasks(service).includes(task));
		if (able.length === 0) return [];
		return [{ task, label: choiceTaskLabels[task], candidates: able }];
	});
}

/** Lists the tasks that a service can do. */
export function listTasks({ choices }: Pick<Service, 'choices'>): ChoiceTask[] {
	return choices.flatMap((choice) => (choice.question === 'task' ? choice.answers : []));
}

/**
 * Lists a service's answers. Skips an answer whose fact does not exist; `checkChoices` reports it.
 */
export function listChoiceCells({
	choices,
	facts,
}: Pick<Service, 'choices' | 'facts'>): ChoiceCell[] {
	return choices.flatMap((choice): ChoiceCell[] => {
		const { question, evidence } = choice;
		if (evidence.kind === 'page') {
			const { source, checked } = evidence;
			const basis = { source, checked, evidence: 'page' as const };
			return [{ question, words: toWords(choice), basis, drops: listDrops(choice) }];
		}
		const fact = facts.find(({ label }) => label === evidence.label);
		if (!fact) return [];
		return [
			{
				question,
				words: toWords(choice, fact),
				fact,
				basis: fact,
				drops: listDrops(choice, fact),
			},
		];
	});
}

/**
 * Lists the accounts that a status excludes: a closed service still serves existing customers, an
 * ended one serves nobody.
 */
export function listStatusDrops({ state }: Pick<Status, 'state'>): Drop[] {
	switch (state) {
		case 'open':
		case 'superseded':
			return [];
		case 'closed':
		case 'ending':
			return ['account=new'];
		case 'ended':
			return ['account=new', 'account=existing'];
	}
}

function toCandidate(service: GuideService): Candidate {
	const cells = listChoiceCells(service);
	return {
		service,
		cells: new Map(cells.map((cell) => [cell.question, cell])),
		statusDrops: listStatusDrops(service.status),
	};
}

/** Lists the constraints that an answer fails. */
function listDrops(choice: Choice, fact?: Fact): Drop[] {
	switch (choice.question) {
		case 'task':
			return [];
		case 'answers':
			return ANSWER_WAYS.filter((way) => !choice.answers.includes(way)).map(
				(way) => `answers=${way}` as const,
			);
		case 'latency': {
			const quickest = Math.min(...choice.answers.map((each) => LATENCIES.indexOf(each)));
			return LATENCIES.slice(0, quickest).map((each) => `latency=${each}` as const);
		}
		case 'input': {
			const largest = fact ? getLargestSize(fact) : undefined;
			const sizes = Object.keys(inputSizes) as (keyof typeof inputSizes)[];
			return sizes
				.filter((size) => largest !== undefined && inputSizes[size] > largest)
				.map((size) => `input=${size}` as const);
		}
		case 'training':
			if (choice.answers.includes('required')) return ['training=none'];
			return choice.answers.includes('none') ? ['training=own'] : [];
		case 'skills':
			if (choice.answers.includes('ml')) return ['skills=no-code', 'skills=no-ml'];
			return choice.answers.includes('api') ? ['skills=no-code'] : [];
		case 'runs':
			return choice.answers.includes('edge') ? [] : ['runs=edge'];
	}
}

function toWords(choice: Choice, fact?: Fact): string {
	switch (choice.question) {
		case 'task':
			return choice.answers.map((each) => choiceTaskLabels[each]).join(', ');
		case 'answers':
			return choice.answers.map((each) => answerWayLabels[each]).join(', ');
		case 'input':
			return fact ? `${fact.value.text} ${fact.unit}` : '';
		case 'skills':
			return choice.answers.map((each) => skillLabels[each]).join(', ');
		case 'runs':
			return choice.answers.map((each) => runPlaceLabels[each]).join(', ');
		case 'latency':
		case 'training':
			return choice.answers.join(', ');
	}
}
