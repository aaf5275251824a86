import { serviceSchema, type Service } from '../../src/model/service.ts';
import { stageSchema, type Stage } from '../../src/model/stage.ts';
import { conceptSchema, type Concept } from '../../src/model/concept.ts';
import type {
	ConceptNote,
	Note,
	NoteOrigin,
	ServiceNote,
	StageNote,
} from '../../src/model/note.ts';
import { STAGE_IDS } from '../../src/model/vocabulary.ts';
import type { RichText } from '../../src/model/prose.ts';

/** Markdown without markup. */
export function makeText(text: string): RichText {
	return { markdown: text, text };
}

/** A service note that is right in itself; what a test is about is given. */
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
		pricing: { metered: [] },
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

/** Notes that make a guide without problems: all stages, each with a service of its own. */
export function makeGroundNotes(): Note[] {
	return STAGE_IDS.flatMap((id) => [makeStage(id), makeService(`home-of-${id}`, { stages: [id] })]);
}

function makeOrigin(file: string): NoteOrigin {
	return { file, positions: {}, links: [], runs: [] };
}
