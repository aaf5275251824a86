import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Complaint } from '../../../src/commands/failure.ts';
import { loadSoundNotes } from '../../../src/commands/sound-notes.ts';
import { buildIssue, type Issue } from '../../../src/model/issue.ts';
import { loadNotes } from '../../../src/site/content/load-notes.ts';
import { makeGroundNotes } from '../../support/notes.ts';

const place = { file: 'content/exams/aif-c01.md', position: { line: 30, column: 1 } };
const warning = buildIssue('task-without-page', place, { number: '1.2' });
const error = buildIssue('missing-lead', place, undefined);

const notes = makeGroundNotes();
const load = (...issues: Issue[]) => {
	const loaded = loadNotes({ files: [], unreadable: [], issues: [] });
	return loadSoundNotes(() => Promise.resolve({ ...loaded, notes, issues }));
};

const print = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => print.mockClear());
afterEach(() => expect(print.mock.calls.length).toBeLessThanOrEqual(1));

test('notes without problems are returned, and nothing is printed', async () => {
	expect(await load()).toEqual({ notes, warnings: [] });
	expect(print).not.toHaveBeenCalled();
});

test('warnings are printed with their count, and the notes are returned', async () => {
	expect(await load(warning)).toEqual({ notes, warnings: [warning] });
	expect(print.mock.calls.flat().join('\n')).toMatchInlineSnapshot(`
		"content/exams/aif-c01.md:30:1  task-without-page (warning)
		  Task 1.2 links to no service, concept, look-alike page or path, so nothing teaches it.
		  Link the services and concepts that teach it.

		0 problems, 1 warning in 1 file."
	`);
});

test('an error throws the whole list, warnings included, and prints nothing itself', async () => {
	const failure = await load(warning, error).catch((thrown: unknown) => thrown);
	expect(failure).toBeInstanceOf(Complaint);
	expect((failure as Complaint).exitCode).toBe(1);
	expect((failure as Complaint).message).toContain('task-without-page (warning)');
	expect((failure as Complaint).message).toMatch(/\n1 problem, 1 warning in 1 file\.$/);
	expect(print).not.toHaveBeenCalled();
});
