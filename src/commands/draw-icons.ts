import { writeFile } from 'node:fs/promises';
import { drawIcons } from '../site/files/icons.ts';
import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';

/** Draws the icons in `public/` again, after a change of the mark or of its colors. */
await runCommand(async () => {
	readFlags({});
	for (const { file, content } of drawIcons()) {
		await writeFile(`public/${file}`, content);
		console.log(`public/${file}: ${content.length} bytes`);
	}
});
