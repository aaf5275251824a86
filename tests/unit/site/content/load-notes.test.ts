import { expect, test } from 'vitest';
import { loadNotes } from '../../../../src/site/content/load-notes.ts';

test('an error in a parser is a problem of the note it was reading', () => {
	const file = {
		kind: 'service' as const,
		file: 'content/services/s3.md',
		get text(): string {
			throw new RangeError('Maximum call stack size exceeded');
		},
	};
	const { issues } = loadNotes({ files: [file], unreadable: [], issues: [] });
	expect(issues).toContainEqual({
		file: 'content/services/s3.md',
		position: { line: 1, column: 1 },
		code: 'parser-failed',
		severity: 'error',
		reason:
			"The guide's own parser stopped at this note: RangeError: Maximum call stack size exceeded.",
		remedy: 'The fault is in the guide. Report it together with the note.',
	});
});
