import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listCopies } from '../model/copies.ts';
import { Complaint, MISUSE } from './failure.ts';
import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';
import { loadSoundNotes } from './sound-notes.ts';

/** A source whose text is compared with the notes. */
type Source = { name: string; text: string };

await runCommand(async () => {
	const { operands: folders } = readFlags({}, 'FOLDER');
	const sources = (await Promise.all(folders.map(readSources))).flat();
	if (sources.length === 0) {
		throw new Complaint(
			'The folders hold no .md, .txt or .yaml file, so there is nothing to compare with.',
			MISUSE,
		);
	}
	const { notes } = await loadSoundNotes();
	const copies = listCopies(notes, sources);
	for (const { file, source, sentence } of copies)
		console.error(`${file}  ${source}\n  ${sentence}`);
	console.log(
		`${copies.length} sentences of ${notes.length} notes stand word for word in ` +
			`${sources.length} sources.`,
	);
	if (copies.length > 0) throw new Complaint('Say them in words of your own.');
});

async function readSources(folder: string): Promise<Source[]> {
	if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
		throw new Complaint(
			`There is no folder \`${folder}\`. Name one that holds the sources as text.`,
			MISUSE,
		);
	}
	const sources: Source[] = [];
	for await (const entry of glob('**/*.{md,txt,yaml}', { cwd: folder, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		sources.push({ name: path, text: await readFile(path, 'utf8') });
	}
	return sources;
}
