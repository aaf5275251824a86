import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listCopies } from '../model/copies.ts';
import { failOnIssues } from './issues.ts';
import { loadContent } from '../site/load-notes.ts';

const folders = readFolders();
for (const folder of folders) {
	if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
		console.error(`There is no folder \`${folder}\`. Name one that holds the sources as text.`);
		process.exit(2);
	}
}

const sources: { name: string; text: string }[] = [];
for (const folder of folders) {
	for await (const name of glob('**/*.{md,txt,yaml}', { cwd: folder })) {
		sources.push({ name, text: await readFile(join(folder, name), 'utf8') });
	}
}
if (sources.length === 0) {
	console.error(
		'The folders hold no .md, .txt or .yaml file, so there is nothing to compare with.',
	);
	process.exit(2);
}
const { notes, issues } = await loadContent();
failOnIssues(issues);
const copies = listCopies(notes, sources);
for (const { file, source, sentence } of copies) console.error(`${file}  ${source}\n  ${sentence}`);
console.log(
	`${copies.length} sentences of ${notes.length} notes stand word for word in ${sources.length} sources.`,
);
if (copies.length > 0) {
	console.error('Say them in words of your own.');
	process.exitCode = 1;
}

/** The folders named on the command line. Without one there is nothing to compare with. */
function readFolders(): string[] {
	try {
		const { positionals } = parseArgs({ allowPositionals: true });
		if (positionals.length > 0) return positionals;
		console.error('Name the folders that hold the sources: npm run check:copies -- FOLDER ...');
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
	}
	process.exit(2);
}
