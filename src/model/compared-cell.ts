import type { ServiceId, StageId } from './ids.ts';
import type { Fact } from './schemas/fact.ts';
import type { StatusState } from './vocabulary.ts';

/** A status in words, as it travels with a name. */
export type ToldStatus = {
	/** The state, which decides the mark. */
	state: StatusState;
	words: string;
};

/** A link to a service. Only a service that is not plainly open has a status here. */
export type ServiceLink = { id: ServiceId; label: string; href: string; status?: ToldStatus };

/** A link to a stage. Its id decides its color. */
export type StageLink = { id: StageId; label: string; href: string };

/**
 * The content of a cell of a comparison: nothing, or a value from the typed fields of one side.
 * Names are resolved, so that drawing a cell needs nothing but the cell.
 */
export type ComparedCell =
	| { kind: 'none' }
	/** A sentence that every side has of its own. */
	| { kind: 'sentence'; text: string }
	| { kind: 'text'; text: string }
	| { kind: 'list'; items: readonly string[] }
	/** `span` says since or until when, where the service is not plainly open. */
	| ({ kind: 'status'; span?: string } & ToldStatus)
	/** The home stage comes first. */
	| { kind: 'stages'; stages: readonly StageLink[] }
	/** As many services as a cell has room for, and how many more there are. */
	| { kind: 'services'; services: readonly CarryingLink[]; more: number }
	| { kind: 'fact'; fact: Fact };

/** A row of a comparison: what is compared, and a cell for each side. */
export type ComparedRow = { label: string; cells: ComparedCell[] };

/** A link to a service, and what travels to or from it. */
type CarryingLink = ServiceLink & { carries?: string };
