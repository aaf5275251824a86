import type { Fact } from '../../src/model/schemas/fact.ts';
import { serviceSchema, type Service } from '../../src/model/schemas/kinds/service.ts';
import { stageSchema, type Stage } from '../../src/model/schemas/kinds/stage.ts';
import { conceptSchema, type Concept } from '../../src/model/schemas/kinds/concept.ts';
import { lookAlikeSchema, type LookAlike } from '../../src/model/schemas/kinds/look-alike.ts';
import { correctionListSchema } from '../../src/model/schemas/kinds/correction.ts';
import { examSchema, type Exam } from '../../src/model/schemas/kinds/exam.ts';
import { pathSchema } from '../../src/model/schemas/kinds/path.ts';
import type {
	LookAlikeNote,
	ConceptNote,
	CorrectionNote,
	ExamNote,
	Note,
	PathNote,
	NoteOrigin,
	ServiceNote,
	StageNote,
} from '../../src/model/schemas/note.ts';
import { STAGE_IDS } from '../../src/model/vocabulary.ts';
import type { RichText } from '../../src/model/schemas/prose.ts';

/** A text without markup. */
export function makeText(text: string): RichText {
	return { markdown: text, text };
}

/** A fact of a label, with a source and a day. */
export function makeFact(label: string, checked = '2026-11-20'): Fact {
	return {
		label,
		value: { kind: 'exact', text: '1', number: 1 },
		unit: 'GB',
		source: { title: 'API', url: 'https://docs.aws.amazon.com/' },
		evidence: 'page',
		checked,
	};
}

/** A valid service note. Fields can be overridden. */
export function makeService(
	id: string,
	given: Partial<Record<keyof Service, unknown>> = {},
	origin: Partial<NoteOrigin> = {},
): ServiceNote {
	const value = serviceSchema.parse({
		id,
		name: `Amazon ${id[0]?.toUpperCase()}${id.slice(1)}`,
		kind: 'service',
		category: 'analytics',
		stages: ['training'],
		status: { state: 'open' },
		checked: '2026-11-20',
		summary: `What ${id} is.`,
		features: [],
		useCases: [],
		workflow: [],
		neighbours: [],
		facts: [],
		history: [],
		pricing: { metered: [] },
		choices: [],
		lookAlikes: [],
		remarks: [],
		sources: [],
		...given,
	});
	return { kind: 'service', value, ...makeOrigin(`content/services/${id}.md`), ...origin };
}

/** A stage note. */
export function makeStage(id: Stage['id']): StageNote {
	const value = stageSchema.parse({
		id,
		name: `Stage ${id}`,
		shortName: id.slice(0, 20),
		checked: '2026-11-20',
		summary: `What ${id} is.`,
		takesIn: [],
		givesOut: [],
		handsOn: [],
		loopsBack: [],
		remarks: [],
		sources: [],
	});
	return { kind: 'stage', value, ...makeOrigin(`content/stages/${id}.md`) };
}

/** A concept note. */
export function makeConcept(
	id: string,
	given: Partial<Record<keyof Concept, unknown>> = {},
): ConceptNote {
	const value = conceptSchema.parse({
		id,
		name: id,
		topic: 'data',
		stages: ['training'],
		checked: '2026-11-20',
		summary: `What ${id} is.`,
		onAws: [],
		lookAlikes: [],
		remarks: [],
		sources: [],
		...given,
	});
	return { kind: 'concept', value, ...makeOrigin(`content/concepts/${id}.md`) };
}

/** A look-alike page of services, given by their ids. */
export function makeLookAlike(
	id: string,
	services: readonly string[],
	given: Partial<Record<keyof LookAlike, unknown>> = {},
): LookAlikeNote {
	const value = lookAlikeSchema.parse({
		id,
		name: id,
		checked: '2026-11-20',
		summary: `How to tell ${id}.`,
		sides: services.map((service) => ({
			target: { kind: 'service', id: service },
			scenario: makeText('When it is right.'),
		})),
		facts: [],
		remarks: [],
		sources: [],
		...given,
	});
	return { kind: 'look-alike', value, ...makeOrigin(`content/lookalikes/${id}.md`) };
}

/** A worked path through services, given by their ids. */
export function makePath(id: string, services: readonly string[]): PathNote {
	const value = pathSchema.parse({
		id,
		name: id,
		checked: '2026-11-20',
		summary: `What ${id} builds.`,
		steps: services.map((service) => ({ stage: 'training', service, body: makeText('Work.') })),
		closed: [],
		remarks: [],
		sources: [],
	});
	return { kind: 'path', value, ...makeOrigin(`content/paths/${id}.md`) };
}

/** An exam with one domain and one task, unless other domains are given. */
export function makeExam(id: string, given: Partial<Record<keyof Exam, unknown>> = {}): ExamNote {
	const teaches = [{ kind: 'concept', id: 'drift' }];
	const value = examSchema.parse({
		id,
		name: id,
		code: id.toUpperCase(),
		level: 'associate',
		status: { state: 'live', since: '2026', source: 'https://docs.aws.amazon.com/' },
		checked: '2026-11-20',
		summary: `What ${id} asks.`,
		form: [],
		domains: [
			{
				number: 1,
				title: 'All',
				weight: 100,
				tasks: [{ number: '1.1', title: 'One', body: makeText('Do it.'), teaches }],
			},
		],
		inScope: [],
		remarks: [],
		sources: [],
		...given,
	});
	return { kind: 'exam', value, ...makeOrigin(`content/exams/${id}.md`) };
}

/** The corrections to a service. */
export function makeCorrections(id: string, ...says: string[]): CorrectionNote {
	const value = correctionListSchema.parse({
		id,
		checked: '2026-11-20',
		corrections: says.map((each) => ({
			says: each,
			holds: makeText('Something else holds.'),
			since: 'always',
			source: { title: 'Page', url: 'https://docs.aws.amazon.com/', read: '2026-11-20' },
		})),
	});
	return { kind: 'correction', value, ...makeOrigin(`content/corrections/${id}.md`) };
}

/** The smallest set of notes without issues: every stage, each with a service of its own. */
export function makeGroundNotes(): Note[] {
	return STAGE_IDS.flatMap((id) => [makeStage(id), makeService(`home-of-${id}`, { stages: [id] })]);
}

function makeOrigin(file: string): NoteOrigin {
	return { file, positions: {}, links: [], runs: [] };
}
