import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readNoteFiles } from '../../../../src/site/content/content-files.ts';

/** The id of a user that owns no files, on any Unix. */
const NOBODY = 65_534;

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'content-'));
	write('content/services/s3.md');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (path: string) => join(root, path);
const write = (path: string, content: string | Buffer = 'text') => {
	mkdirSync(dirname(at(path)), { recursive: true });
	writeFileSync(at(path), content);
};
const read = async () => {
	const { files, issues, unreadable } = await readNoteFiles(root);
	return {
		files: files.map(({ file }) => file),
		unreadable: unreadable.map(({ file }) => file),
		problems: issues.map(({ file, code, reason, remedy }) => `${file} ${code} ${reason} ${remedy}`),
	};
};
const expectProblem = async (...parts: string[]) => {
	const { files, problems } = await read();
	expect(problems).toHaveLength(1);
	for (const part of parts) expect(problems[0]).toContain(part);
	expect(files).toEqual(['content/services/s3.md']);
};
/** Runs a function without root privileges, because root bypasses permissions. */
const asPlainUser = async <Result>(run: () => Promise<Result>): Promise<Result> => {
	const isRoot = process.geteuid?.() === 0;
	if (isRoot) process.seteuid?.(NOBODY);
	try {
		return await run();
	} finally {
		if (isRoot) process.seteuid?.(0);
	}
};

test('notes are read kind by kind in the order of their ids, services first', async () => {
	write('content/concepts/bias.md');
	write('content/stages/training.md', 'café');
	write('content/services/glue-databrew.md');
	write('content/services/glue.md', '\uFEFFwith a mark');
	write('content/pages/about.mdx');
	const { files, issues } = await readNoteFiles(root);
	expect(issues).toEqual([]);
	expect(files).toEqual([
		{ kind: 'service', file: 'content/services/glue.md', text: 'with a mark' },
		{ kind: 'service', file: 'content/services/glue-databrew.md', text: 'text' },
		{ kind: 'service', file: 'content/services/s3.md', text: 'text' },
		{ kind: 'stage', file: 'content/stages/training.md', text: 'café' },
		{ kind: 'concept', file: 'content/concepts/bias.md', text: 'text' },
	]);
});

describe('a file that would be ignored is reported by its name', () => {
	test.each([
		['content/services/glue.MD', 'Rename it to `glue.md`.'],
		['content/services/Glue.MD', 'Rename it to `glue.md`.'],
		['content/services/glue.markdown', 'Rename it to `glue.md`.'],
		['content/services/glue.mdx', 'Rename it to `glue.md`.'],
		['content/services/glue.txt', 'Rename it to `glue.md`.'],
		['content/services/glue', 'Move it out of the folder'],
		['content/services/glue.md.bak', 'Move it out of the folder'],
		['content/services/glue.md ', 'Move it out of the folder'],
		['content/services/.hidden', 'Move it out of the folder'],
		['content/service/glue.md', 'Did you mean `content/services/`?'],
		['content/Services/glue.md', 'Did you mean `content/services/`?'],
		['content/drafts/glue.md', 'Notes lie in'],
		['content/glue.md', 'lies in no folder of notes'],
		['content/services/more/glue.md', 'Put its notes straight into `content/services/`'],
		['content/services/glue.md/x.md', 'is a folder where a note would be'],
		['content/pages/more.md', 'Rename it to `more.mdx`.'],
		['content/pages/more/deep.MDX', 'Rename it to `deep.mdx`.'],
	])('%s', async (path, advice) => {
		write(path);
		await expectProblem('unread-file', advice);
	});

	test('an empty folder in the place of a note', async () => {
		mkdirSync(at('content/services/glue.md'));
		await expectProblem('content/services/glue.md unread-file', 'is a folder');
	});

	test('a file in the place of a folder', async () => {
		write('content/stages');
		await expectProblem('content/stages unread-file', 'lies in no folder');
	});

	test('no content at all', async () => {
		rmSync(at('content'), { recursive: true });
		const { problems } = await read();
		expect(problems).toEqual([expect.stringContaining('content unread-file')]);
	});
});

describe('anything that is not a regular file is reported without waiting for it', () => {
	test('a link to nothing', async () => {
		symlinkSync('nowhere.md', at('content/services/glue.md'));
		await expectProblem('content/services/glue.md', 'is a link to nothing');
	});

	test('links in a circle', async () => {
		symlinkSync('glue.md', at('content/services/glue.md'));
		await expectProblem('content/services/glue.md', 'leads back to itself');
	});

	test('a link to the folder around it', async () => {
		symlinkSync('.', at('content/services/glue.md'));
		await expectProblem('content/services/glue.md', 'is a folder');
	});

	test('a folder of notes that is a link to nothing', async () => {
		symlinkSync('nowhere', at('content/stages'));
		await expectProblem('content/stages', 'is a link to nothing');
	});

	test.each(['content/services/glue.md', 'content/pages/more.mdx', 'content/pipe'])(
		'a named pipe: %s',
		async (path) => {
			mkdirSync(dirname(at(path)), { recursive: true });
			execFileSync('mkfifo', [at(path)]);
			await expectProblem(path, 'is a named pipe');
		},
	);

	test('a socket', async () => {
		const server = createServer().listen(at('content/services/glue.md'));
		await new Promise((resolve) => server.once('listening', resolve));
		await expectProblem('content/services/glue.md', 'is a socket');
		server.close();
	});

	test('a device', async () => {
		symlinkSync('/dev/zero', at('content/services/glue.md'));
		await expectProblem('content/services/glue.md', 'is a device');
	});

	test('a file and a folder without permission', async () => {
		write('content/services/glue.md');
		chmodSync(root, 0o755);
		chmodSync(at('content/services/glue.md'), 0);
		await asPlainUser(() =>
			expectProblem('content/services/glue.md', 'may not be read by this user'),
		);
		chmodSync(at('content/services'), 0);
		const { problems } = await asPlainUser(read);
		chmodSync(at('content/services'), 0o700);
		expect(problems).toEqual([expect.stringContaining('content/services unread-file')]);
	});
});

test('a link to a note is read', async () => {
	write('elsewhere.md', 'linked');
	symlinkSync('../../elsewhere.md', at('content/services/glue.md'));
	expect(await read()).toMatchObject({
		files: ['content/services/glue.md', 'content/services/s3.md'],
		problems: [],
	});
});

test('a note in another encoding is reported and counts as present', async () => {
	write('content/services/glue.md', Buffer.from('A\ncaf\xE9', 'latin1'));
	const { issues, unreadable } = await readNoteFiles(root);
	expect(issues).toMatchObject([
		{
			file: 'content/services/glue.md',
			code: 'not-utf-8',
			position: { line: 2, column: 4 },
		},
	]);
	expect(unreadable).toMatchObject([{ ref: { kind: 'service', id: 'glue' } }]);
});

test('files left by editors and systems are skipped', async () => {
	const names = ['.DS_Store', '.s3.md.swp', 's3.md~', '#s3.md#', '._s3.md', 'Thumbs.db'];
	for (const name of names) write(`content/services/${name}`);
	write('content/.DS_Store');
	symlinkSync('nobody@nowhere', at('content/services/.#s3.md'));
	expect((await read()).problems).toEqual([]);
});

test.each(['[1]', '{a,b}', '*', '?', '#h', '%20p', '!x', '(a)', '+a', '@b', "it's", 'ü b'])(
	'a project in a folder named %s reads its own notes',
	async (name) => {
		write(`guide1/content/services/other.md`);
		write(`guide${name}/content/services/own.md`);
		const { files, issues } = await readNoteFiles(at(`guide${name}`));
		expect(issues).toEqual([]);
		expect(files.map(({ file }) => file)).toEqual(['content/services/own.md']);
	},
);

test('a huge file is reported by its size, and not read', async () => {
	write('content/services/glue.md');
	truncateSync(at('content/services/glue.md'), 1_000_000_000);
	await expectProblem('content/services/glue.md note-too-long', '1,000,000,000 bytes');
});
