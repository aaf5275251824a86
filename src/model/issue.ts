import { showInvisible, type CharacterFault } from './characters.ts';
import { formatPlace, type Place } from './position.ts';

/**
 * Every problem a note can have: its permanent code and its message. The first sentence says what
 * happened and why, the second what to do.
 */
const messages = {
	'unreadable-front-matter': ({ detail }: { detail: string }) => [
		`The front matter is not valid YAML: ${detail}.`,
		'Put it between two lines of `---` at the top of the file, one `key: value` a line.',
	],
	'unread-file': ({ file, what, remedy }: { file: string; what: string; remedy: string }) => [
		`Nothing reads \`${file}\`: it ${what}.`,
		remedy,
	],
	'note-too-long': ({
		what,
		length,
		limit,
		unit = 'characters',
	}: {
		what: string;
		length: number;
		limit: number;
		unit?: 'characters' | 'bytes';
	}) => [
		`The ${what} has ${formatNumber(length)} ${unit}; the limit is ${formatNumber(limit)}.`,
		'Shorten it, or split it into several notes.',
	],
	'nested-too-deep': ({ what, limit }: { what: string; limit: number }) => [
		`${what} are nested here more than ${limit} levels deep.`,
		'Write it with fewer levels.',
	],
	'parser-failed': ({ detail }: { detail: string }) => [
		`The guide's own parser stopped at this note: ${detail}.`,
		'The fault is in the guide. Report it together with the note.',
	],
	'not-utf-8': ({ detail }: { detail: string }) => [
		`The file is not text in UTF-8: ${detail}.`,
		'Save it again with the encoding UTF-8.',
	],
	'forbidden-character': ({ what, count, remedy }: Omit<CharacterFault, 'offset'>) => [
		`A note cannot hold ${what}, ` +
			`which occurs here${count > 1 ? ` and ${count - 1} more times` : ''}.`,
		remedy,
	],
	'invalid-field': ({ field, detail }: { field: string; detail: string }) => [
		`The field \`${field}\` does not have a valid value: ${detail}`,
		'CONTRIBUTING.md lists the fields and what each may hold.',
	],
	'unknown-field': ({ field, nearest }: { field: string; nearest?: string | undefined }) => [
		`The front matter has a field \`${field}\`, which no note has.`,
		nearest ? `Did you mean \`${nearest}\`?` : 'Remove it, or write it in the body.',
	],
	'unknown-word': ({
		field,
		word,
		nearest,
		words,
	}: {
		field: string;
		word: string;
		nearest?: string | undefined;
		words: readonly string[];
	}) => [
		`The field \`${field}\` holds \`${word}\`, which is not an allowed value.`,
		nearest
			? `Did you mean \`${nearest}\`?`
			: `Use one of ${words.map((each) => `\`${each}\``).join(', ')}.`,
	],
	'invalid-file-name': ({ name, isReserved }: { name: string; isReserved: boolean }) => [
		isReserved
			? `The file name \`${name}\` is reserved: it means something else to Windows, to web ` +
				'servers or to programs.'
			: `The file name \`${name}\` cannot be an id.`,
		isReserved
			? 'Give the note another name.'
			: 'Name the file in kebab-case (lower-case letters, digits and single hyphens, then ' +
				'`.md`), in the folder of its kind.',
	],
	'missing-lead': () => [
		'The note has no lead, so nothing says what it is about.',
		'Write one plain paragraph between the front matter and the first heading.',
	],
	'lead-too-long': ({ length }: { length: number }) => [
		`The lead has ${length} characters; lists and previews have room for 200.`,
		'Shorten it, and move the rest into the first section.',
	],
	'unknown-section': ({
		title,
		nearest,
		titles,
	}: {
		title: string;
		nearest?: string | undefined;
		titles: readonly string[];
	}) => [
		`The section \`${title}\` is not one that this kind of note has.`,
		nearest
			? `Did you mean \`${nearest}\`?`
			: `Use one of ${titles.map((each) => `\`${each}\``).join(', ')}.`,
	],
	'repeated-section': ({ title }: { title: string }) => [
		`The section \`${title}\` appears here a second time.`,
		'Merge the two.',
	],
	'section-out-of-order': ({ title, before }: { title: string; before: string }) => [
		`The section \`${title}\` comes after \`${before}\`; all notes use the same order.`,
		`Move \`${title}\` before \`${before}\`.`,
	],
	'empty-section': ({ title }: { title: string }) => [
		`The section \`${title}\` is empty.`,
		'Fill it, or remove its heading.',
	],
	'stray-content': ({
		found,
		section,
		expected,
	}: {
		found: string;
		section: string;
		expected: string;
	}) => [
		`There is a ${found} where ${section} holds ${expected}.`,
		`Write it as ${expected}, or move it to another section.`,
	],
	'malformed-item': ({ expected }: { expected: string }) => [
		'The item does not have the form that its section asks for.',
		`Write it as ${expected}.`,
	],
	'malformed-row': ({ detail, form }: { detail: string; form: string }) => [
		`The row of the table cannot be read: ${detail}.`,
		`Write ${form}.`,
	],
	'malformed-number': ({ text, detail }: { text: string; detail: string }) => [
		`\`${text}\` looks like a number but cannot be read as one: ${detail}.`,
		'Write `900`, `3,600`, `0.5`, `up to 2.5`, `at least 1` or `60 to 21,600`, with the unit ' +
			'in its own column.',
	],
	'invalid-day': ({ text }: { text: string }) => [
		`\`${text}\` is not a calendar date.`,
		'Write the day as `YYYY-MM-DD`.',
	],
	'invalid-value': ({ field, detail }: { field: string; detail: string }) => [
		`The value of \`${field}\` is not valid: ${detail}`,
		'Shorten or correct it; CONTRIBUTING.md says what each part of a note may hold.',
	],
	'unknown-remark': ({
		kind,
		nearest,
		kinds,
	}: {
		kind: string;
		nearest?: string | undefined;
		kinds: readonly string[];
	}) => [
		`There is no kind of remark called \`${kind}\`.`,
		nearest
			? `Did you mean \`${nearest}\`?`
			: `Use one of ${kinds.map((each) => `\`${each}\``).join(', ')}.`,
	],
	'unknown-stage': ({ id, nearest }: { id: string; nearest: string }) => [
		`The step has the title \`${id}\`, which is almost the name of a stage.`,
		`Did you mean \`${nearest}\`? Otherwise give the step a title that cannot be mistaken ` +
			'for a stage.',
	],
	'step-without-stage': ({
		id,
		nearest,
		ids,
	}: {
		id: string;
		nearest?: string | undefined;
		ids: readonly string[];
	}) => [
		`The step of the path has the title \`${id}\`, which is not a stage.`,
		nearest
			? `Did you mean \`${nearest}\`?`
			: `Use one of ${ids.map((each) => `\`${each}\``).join(', ')}.`,
	],
	'price-in-note': ({ text }: { text: string }) => [
		`\`${text}\` looks like a price, which would be wrong within months.`,
		'Say what is metered, and leave the amount out.',
	],
	'unsupported-markup': ({
		text,
		name,
		instead,
	}: {
		text: string;
		name: string;
		instead: string;
	}) => [
		`\`${shorten(text)}\` is ${name}, which notes do not support; ` +
			'it would be lost, or printed as it is.',
		instead,
	],
	'html-entity': ({ text }: { text: string }) => [
		`\`${text}\` is an HTML entity; notes use the characters themselves.`,
		'Write the character itself, with a backslash before it where it would be markup, or put ' +
			'the entity between backticks.',
	],
	'unclosed-code': () => [
		'The code block is not closed, so it swallows what follows.',
		'Close it with a line of the same fence; ' +
			'a block that holds such a line opens with a longer fence.',
	],
	'cell-count': ({ count, wanted }: { count: number; wanted: number }) => [
		`The row has ${formatCount(count, 'cell')} where the header of its table has ${wanted}, ` +
			'so the page would drop or shift cells.',
		'Leave a cell empty rather than out, and write a `|` inside a cell as `\\|`, in code too.',
	],
	'struck-text': ({ section }: { section: string }) => [
		`The words are struck through, but ${section} is read as a value, which would lose the ` +
			'strikethrough.',
		'Remove the struck words.',
	],
	'skipped-rank': ({ rank, wanted }: { rank: number; wanted: number }) => [
		`The heading has rank ${rank}, but ${wanted} is the deepest rank that can follow here.`,
		`Write it with \`${'#'.repeat(wanted)}\`, or add the heading that is missing above it.`,
	],
	'item-number-off': ({ number, wanted }: { number: number; wanted: number }) => [
		`The item is numbered ${number} where the page would print ${wanted}.`,
		'Number the items from 1, each with the next number, or all with 1.',
	],
	'raw-html': ({ text }: { text: string }) => [
		`\`${text}\` is raw HTML, which notes may not hold.`,
		'Write it in Markdown, or as code between backticks.',
	],
	'markup-in-text': ({ field, text }: { field: string; text: string }) => [
		`\`${field}\` holds the markup \`${text}\`, but it is shown as plain text.`,
		'Write it in plain words.',
	],
	'unknown-language': ({
		language,
		languages,
	}: {
		language: string;
		languages: readonly string[];
	}) => [
		language
			? `Code in \`${language}\` cannot be highlighted.`
			: 'The code block does not say what language it is in.',
		`Use one of ${languages.map((each) => `\`${each}\``).join(', ')}.`,
	],
	'unsafe-link': ({ url, fault }: { url: string; fault: string }) => [
		`The link goes to \`${url}\`, which ${fault}.`,
		'Link to a note by its file (`s3.md`, `../concepts/data-drift.md`) or to a page by `https://`.',
	],
	'reference-link': () => [
		'The link is written in two places, which the checks of the guide do not follow.',
		'Write it in one: `[words](address)`.',
	],
	'image-in-note': () => [
		'The note shows an image; notes hold none, so that nothing is fetched and nothing goes ' +
			'stale unseen.',
		'Say in words what it shows, or as a table.',
	],
	'unknown-service': ({ id, nearest }: { id: string; nearest?: string | undefined }) => [
		`The note names the service \`${id}\`, which has no note.`,
		nearest
			? `Did you mean \`${nearest}\`? Otherwise add content/services/${id}.md.`
			: `Add content/services/${id}.md, or name another service.`,
	],
	'unknown-concept': ({ id, nearest }: { id: string; nearest?: string | undefined }) => [
		`The note names the concept \`${id}\`, which has no note.`,
		nearest
			? `Did you mean \`${nearest}\`? Otherwise add content/concepts/${id}.md.`
			: `Add content/concepts/${id}.md, or name another concept.`,
	],
	'unknown-note': ({
		what,
		file,
		nearest,
	}: {
		what: string;
		file: string;
		nearest?: string | undefined;
	}) => [
		`The note names ${file}, which is not there.`,
		nearest ? `Did you mean \`${nearest}\`?` : `Add ${file}, or name another ${what}.`,
	],
	'unknown-fact': ({
		file,
		label,
		nearest,
	}: {
		file: string;
		label: string;
		nearest?: string | undefined;
	}) => [
		`The table names the fact \`${label}\`, which ${file} does not hold.`,
		nearest
			? `Did you mean \`${nearest}\`?`
			: 'Copy the label from its table of numbers, or leave the cell empty: concepts have no ' +
				'numbers.',
	],
	'input-without-size': ({ label }: { label: string }) => [
		`The fact \`${label}\` is not a limit in bytes, so it cannot say whether an input fits.`,
		'Name a fact such as `up to 2` of `GB`, or leave the row out.',
	],
	'step-without-edge': ({ service, before }: { service: string; before: readonly string[] }) => [
		`Nothing comes to \`${service}\` from an earlier step: no edge leads to it from ` +
			`${before.map((id) => `\`${id}\``).join(', ')}.`,
		'Add the edge to the note of one of the two services, or put a step between them.',
	],
	'task-without-page': ({ number }: { number: string }) => [
		`Task ${number} links to no service, concept, look-alike page or path, so nothing teaches it.`,
		'Link the services and concepts that teach it.',
	],
	'code-off': ({ id, wanted }: { id: string; wanted: string }) => [
		`The file is called \`${id}\`, but the exam's code makes it \`${wanted}\`.`,
		`Rename the file to content/exams/${wanted}.md, or correct the code.`,
	],
	'number-off': ({ number, wanted }: { number: string; wanted: string }) => [
		`The number ${number} is where ${wanted} should come next.`,
		'Number domains from 1, and the tasks of each from 1 as well, as the exam guide does.',
	],
	'weights-off': ({ sum }: { sum: number }) => [
		`The weights of the domains add up to ${sum} percent.`,
		'Correct them by the exam guide, so that they add up to 100.',
	],
	'missing-stage': ({ id }: { id: string }) => [
		`The stage \`${id}\` has no note.`,
		`Add content/stages/${id}.md.`,
	],
	'name-taken': ({ name, other }: { name: string; other: string }) => [
		`The name \`${name}\` also belongs to ${other}, so it would lead to two pages.`,
		'Keep it with the one that people mean by it, and remove it from the other.',
	],
	'intent-taken': ({ intent, other }: { intent: string; other: string }) => [
		`The search cannot distinguish the intent \`${intent}\` from one of ${other}.`,
		'Keep it with the page that people mean by it, or add the words that set the two apart.',
	],
	'part-of-cycle': ({ chain }: { chain: readonly string[] }) => [
		'The services are part of each other in a circle: ' +
			`${chain.map((id) => `\`${id}\``).join(' in ')}.`,
		'Remove `partOf` from the one that stands on its own.',
	],
	'capability-without-parent': () => [
		'The kind is `capability`, but nothing says of what.',
		'Name the service it belongs to in `partOf`, or change the kind.',
	],
	'ended-successor': ({ successor, ends }: { successor: string; ends: string }) => [
		`The successor \`${successor}\` has itself ended (${ends}).`,
		'Name the service that AWS names today, or `successor: none`.',
	],
	'ends-before-since': ({ since, ends }: { since: string; ends: string }) => [
		`The status ends on ${ends}, before it began on ${since}.`,
		'Look up both days in the source and correct the wrong one.',
	],
	'day-to-come': ({ date, today }: { date: string; today: string }) => [
		`The note gives ${date} as a past day, but it is after ${today}, the day of this check (UTC).`,
		'Write the day on which it happened. ' +
			'If it is only announced, leave it out until that day; ' +
			'an end is written as `ending`, with its day.',
	],
	'end-already-passed': ({ date, checked }: { date: string; checked: string }) => [
		`The note says \`ending\` for ${date}, which had passed when the note was checked on ` +
			`${checked}.`,
		'Write `ended` if the source says so. Otherwise correct the day.',
	],
	'self-reference': ({ relation }: { relation: string }) => [
		`The service names itself as ${relation}.`,
		'Name the other service, or remove the line.',
	],
	'repeated-side': ({ id }: { id: string }) => [
		`\`${id}\` is on two sides of the comparison.`,
		'Remove one of the two.',
	],
	'repeated-service': ({ id, relation }: { id: string; relation: string }) => [
		`The service \`${id}\` appears twice as ${relation}.`,
		'Merge the two lines.',
	],
	'edge-told-twice': ({ other, here, there }: { other: string; here: string; there: string }) => [
		`This line and ${other} describe the same edge in different words: "${here}" here, ` +
			`"${there}" there.`,
		'Write the same words in both, or keep only the line of the sending side: the edge shows ' +
			'on both pages.',
	],
	'edge-without-place': ({ edge }: { edge: string }) => [
		`The map of the lifecycle has no place for the edge \`${edge}\`.`,
		`Give \`${edge}\` a line and a place for its words in src/drawing/map/coordinates.ts.`,
	],
	'stage-without-services': ({ id }: { id: string }) => [
		`No service has its home in the stage \`${id}\`, so its page would be empty.`,
		`Put \`${id}\` first in the \`stages\` of a service.`,
	],
} satisfies Record<string, (details: never) => [string, string]>;

type Messages = typeof messages;

/** The codes of all problems. */
export type IssueCode = keyof Messages;

/**
 * The codes of warnings: an author should look at them, but nothing breaks and no page says
 * anything false. All other codes are errors.
 */
const WARNINGS: ReadonlySet<IssueCode> = new Set(['task-without-page']);

/** An error fails the check and the build. A warning is printed, and everything goes on. */
export type Severity = 'error' | 'warning';

/** A problem in a note: where, how serious, what and what to do. */
export type Issue = Place & {
	code: IssueCode;
	severity: Severity;
	reason: string;
	remedy: string;
};

/** Builds a problem from its code, its place, and the details that its message needs. */
export function buildIssue<Code extends IssueCode>(
	code: Code,
	place: Place,
	details: Parameters<Messages[Code]>[0],
): Issue {
	const format = messages[code] as (details: unknown) => [string, string];
	const [reason, remedy] = format(details);
	return { ...place, code, severity: getSeverity(code), reason, remedy };
}

/** Returns the severity of problems with this code. */
export function getSeverity(code: IssueCode): Severity {
	return WARNINGS.has(code) ? 'warning' : 'error';
}

/** True for a problem that fails the check and the build. */
export function isError(issue: Issue): boolean {
	return issue.severity === 'error';
}

/** Lists all codes, for the table in the documentation and its test. */
export function listIssueCodes(): IssueCode[] {
	return Object.keys(messages) as IssueCode[];
}

/** Sorts problems in the order of fixing them: by file, then from top to bottom. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	return [...issues].sort(
		(a, b) =>
			compareText(a.file, b.file) ||
			a.position.line - b.position.line ||
			a.position.column - b.position.column ||
			compareText(a.code, b.code),
	);
}

/**
 * Formats problems for people, grouped by file, with a line that counts them.
 *
 * @example
 * formatIssues([issue]);
 * // => content/services/s3.md:14:5  unknown-service
 * //      The note names the service `bedrok`, which has no note.
 * //      Did you mean `bedrock`? Otherwise add content/services/bedrok.md.
 * //
 * //    1 problem in 1 file.
 */
export function formatIssues(issues: readonly Issue[]): string {
	const files = new Set(issues.map((issue) => issue.file)).size;
	const formatted = sortIssues(issues).map(({ code, severity, reason, remedy, ...place }) =>
		[
			`${formatPlace(place)}  ${code}${severity === 'warning' ? ' (warning)' : ''}`,
			`  ${reason}`,
			`  ${remedy}`,
			'',
		]
			.map((line) => showInvisible(line).replaceAll('\n', '<U+000A>'))
			.join('\n'),
	);
	return [...formatted, `${countIssues(issues)} in ${formatCount(files, 'file')}.`].join('\n');
}

/**
 * Counts errors as problems, and warnings apart from them.
 *
 * @example
 * countIssues([error]);          // => '1 problem'
 * countIssues([error, warning]); // => '1 problem, 1 warning'
 */
export function countIssues(issues: readonly Issue[]): string {
	const errors = issues.filter(isError).length;
	const warnings = issues.length - errors;
	const problems = formatCount(errors, 'problem');
	return warnings > 0 ? `${problems}, ${formatCount(warnings, 'warning')}` : problems;
}

/** Shortens a long text from a note to fit on a line. */
function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function formatCount(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function formatNumber(number: number): string {
	return number.toLocaleString('en-US');
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
