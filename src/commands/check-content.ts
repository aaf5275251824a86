import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';
import { loadSoundNotes } from './sound-notes.ts';

await runCommand(async () => {
	readFlags({});
	const notes = await loadSoundNotes();
	console.log(`${notes.length} notes, no problems.`);
});
