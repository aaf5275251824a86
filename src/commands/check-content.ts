import { countIssues } from '../model/issue.ts';
import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';
import { loadSoundNotes } from './sound-notes.ts';

await runCommand(async () => {
	readFlags({});
	const { notes, warnings } = await loadSoundNotes();
	console.log(`${notes.length} notes, ${countIssues(warnings).replace(/^0/, 'no')}.`);
});
