import type { IdOf } from '../../model/ids.ts';
import type { NoteKind } from '../../model/kinds.ts';
import type { NoteValue } from '../../model/schemas/kinds/index.ts';
import { parseAlgorithm } from './algorithm.ts';
import { parseLookAlike } from './look-alike.ts';
import { parseConcept } from './concept.ts';
import { parseCorrections } from './correction.ts';
import { parseExam } from './exam.ts';
import type { MarkdownNode } from '../markdown.ts';
import { parsePath } from './path.ts';
import type { Reader } from '../reader.ts';
import { parseService } from './service.ts';
import { parseStage } from './stage.ts';

/**
 * Reads what a note of a kind says; nothing where its identity cannot be read. Problems go to the
 * reader.
 */
type KindParser<Kind extends NoteKind> = (
	id: IdOf<Kind>,
	nodes: readonly MarkdownNode[],
	reader: Reader,
) => NoteValue<Kind> | undefined;

/** The parser of each kind of note. */
export const kindParsers: { [Kind in NoteKind]: KindParser<Kind> } = {
	service: parseService,
	stage: parseStage,
	concept: parseConcept,
	'look-alike': parseLookAlike,
	path: parsePath,
	exam: parseExam,
	algorithm: parseAlgorithm,
	correction: parseCorrections,
};
