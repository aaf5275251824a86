/**
 * Extracts the texts of a note from its source line by line, without a Markdown parser, so that
 * pages and search can be checked against it. Skips only what the guide turns into something else:
 * front matter, the answers under `Choosing`, days, and the names of linked notes. Source titles
 * and the labels of edges are returned separately: pages show them, but the search does not index
 * them.
 */
export function listSourceTexts(source: string): { texts: string[]; unsearched: string[] } {
	const [, body = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(source) ?? [];
	const texts: string[] = [];
	const unsearched: string[] = [];
	const code: string[] = [];
	let section = '';
	let fence = '';
	let head: string[] | undefined;
	for (const line of body.split('\n')) {
		const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
		if (fence || mark) {
			if (fence && !mark.startsWith(fence)) code.push(line.trim());
			else fence = fence ? '' : mark;
			continue;
		}
		if (!line.startsWith('|')) head = undefined;
		if (line.startsWith('## ')) {
			section = line.slice(3);
			// The headings of corrections quote older notes. All others are the guide's own words.
			if (/^- since: /m.test(body)) texts.push(section);
		} else if (line.startsWith('|')) {
			const cells = splitRow(line);
			if (head) texts.push(...readRow(cells, head));
			if (head?.includes('source')) unsearched.push(readTitle(cells[head.indexOf('source')] ?? ''));
			head ??= cells;
		} else if (section === 'Sources' || line.startsWith('- source: '))
			unsearched.push(readTitle(line));
		else if (section === 'Works with') unsearched.push(...readLine(line, section));
		else texts.push(...readLine(line, section));
	}
	return {
		texts: [...texts.map(stripMarkup), ...code].filter(Boolean),
		unsearched: unsearched.map(stripMarkup).filter(Boolean),
	};
}

/**
 * Sections whose items start with a link to a note, which the page shows under the note’s own name.
 */
const LINKED = new Set([
	'Works with',
	'Look-alikes',
	'On AWS',
	'Scenarios',
	'Hands on to',
	'Loops back',
	'What has closed',
]);

function readLine(line: string, section: string): string[] {
	const text = line.replace(/^\s*(?:#{3,6} |>+ ?|[-*+] |\d+\. )+/, '').trim();
	if (LINKED.has(section)) return [text.replace(/^(?:from |to )?\[[^\]]*\]\([^)]*\): /, '')];
	if (section === 'Steps') return [text.replace(/^\*\*[^*]+\*\*, \[[^\]]*\]\([^)]*\): /, '')];
	if (/^since: \S+$/.test(text)) return [];
	const [, label, rest] = /^\*\*(.+?)\*\*: (.*)$/.exec(text) ?? [];
	// The names of stages and of kinds of remarks are the guide's own words.
	if (label && rest) return section === 'How it works' ? [rest] : [label, rest];
	const [, title] = /^\d+\. (.+), \d+ %$/.exec(line.replace(/^### /, '')) ?? [];
	return section === 'In scope' ? [] : [title ?? text];
}

/** Returns the texts in a row of a table of facts, history, comparison or prose. */
function readRow(cells: readonly string[], head: readonly string[]): string[] {
	if (cells.every((cell) => /^:?-+:?$/.test(cell))) return [];
	const cell = (name: string) => cells[head.indexOf(name)] ?? '';
	switch (head[0]) {
		case 'question':
			return [];
		case 'fact':
			return [cell('fact'), `${cell('value')} ${cell('unit')}`];
		case 'day':
			return [cell('what')];
		default:
			return head.some((each) => each.startsWith('[')) ? cells.slice(0, 1) : [...cells];
	}
}

/** Returns the link to a source, without the day it was read. */
function readTitle(text: string): string {
	return /\[.*\]\(\S+\)/.exec(text)?.[0] ?? '';
}

function splitRow(line: string): string[] {
	return line
		.trim()
		.replace(/^\|/, '')
		.replace(/\|$/, '')
		.split(/(?<!\\)\|/)
		.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Removes links, emphasis and escapes, and keeps code as it is. */
function stripMarkup(text: string): string {
	return text
		.split(/(`+)(.+?)\1(?!`)/)
		.map((part, index) => (index % 3 === 0 ? stripProse(part) : index % 3 === 1 ? '' : part))
		.join('')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

function stripProse(text: string): string {
	return text
		.replaceAll(/\]\((?:[^()\s]|\([^()\s]*\))*\)/g, '')
		.replaceAll(/(?<!\\)\[/g, '')
		.replaceAll(/<(https:[^>]*)>/g, '$1')
		.replaceAll(/(?<!\\)(?:\*\*|~~)|(?<![\\\s])\*|(?<!\\)\*(?!\s)/g, '')
		.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}
