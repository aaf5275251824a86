import type { ServiceId } from '../model/ids.ts';
import type { Service } from '../model/schemas/kinds/service.ts';
import { listNames } from './labels.ts';

/** A stretch of text that names a service: offsets of its first character and of the one behind its last. */
export type Mention = { start: number; end: number; service: ServiceId };

/** Finds the services that a stretch of prose names. */
export type NameFinder = (text: string, opensBlock: boolean) => Mention[];

/**
 * Builds the finder of service names in prose: the longest name wins, case counts, and a name ends where its word ends.
 * One plain capitalised word (`Translate`, `Glue`) counts only inside a sentence, where its capital cannot come from the
 * sentence's start. A name that goes on in another capitalised word (`Comprehend Medical`) is somebody else's.
 */
export function buildNameFinder(services: Iterable<Service>): NameFinder {
	const serviceOf = new Map<string, ServiceId>();
	for (const service of services) {
		for (const name of listNames(service)) {
			if (isProperName(name) && !serviceOf.has(name)) serviceOf.set(name, service.id);
		}
	}
	if (serviceOf.size === 0) return () => [];
	const names = [...serviceOf.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}_-])(?:${names.join('|')})(?![\\p{L}\\p{N}_]| \\p{Lu}\\p{Ll})`,
		'gu',
	);
	return (text, opensBlock) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const [name] = match;
			const service = serviceOf.get(name);
			const before = text.slice(0, match.index);
			if (!service || (isPlainWord(name) && opensSentence(before, opensBlock))) return [];
			return [{ start: match.index, end: match.index + name.length, service }];
		});
}

/** A name that stands out from prose by its capitals: `S3`, `Model Monitor`, not `async endpoint`. */
function isProperName(name: string): boolean {
	return name.length > 1 && /\p{Lu}/u.test(name);
}

function isPlainWord(name: string): boolean {
	return /^\p{Lu}\p{Ll}+$/u.test(name);
}

function opensSentence(before: string, opensBlock: boolean): boolean {
	// Only the end is looked at: a pattern that searches for it would go through the whole text for each name.
	const words = before.trimEnd();
	if (words === '') return opensBlock;
	return words !== before && /[.!?:]["')\]]?$/.test(words.slice(-2));
}
