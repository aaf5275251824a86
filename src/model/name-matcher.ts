import type { ServiceId } from './ids.ts';

/**
 * A stretch of text that names a service: the offsets of its first character and after its last.
 */
export type Mention = { start: number; end: number; service: ServiceId };

/** Finds the services that prose names. `opensBlock` is true where the text starts a sentence. */
export type NameMatcher = (text: string, opensBlock: boolean) => Mention[];

/**
 * Builds the matcher of service names in prose. It splits a text into tokens once and walks a trie
 * of the tokens of all names, so its time grows with the text and not with the number of names.
 *
 * The longest name wins, case counts, and a name starts and ends where a word does. A plain
 * capitalized word (`Translate`, `Glue`) counts only inside a sentence, where its capital cannot
 * come from the start of the sentence. A name that goes on with another capitalized word
 * (`Comprehend Medical`) names something else.
 *
 * @param names every name with its service; if two services claim a name, the first gets it
 */
export function buildNameMatcher(
	names: Iterable<readonly [name: string, service: ServiceId]>,
): NameMatcher {
	const root = buildTrie(names);
	return (text, opensBlock) => {
		const mentions: Mention[] = [];
		const tokens = splitTokens(text);
		let start = 0;
		let at = 0;
		while (at < tokens.length) {
			const found = findLongest(root, tokens, at);
			const next = found?.next ?? at + 1;
			let end = start;
			for (; at < next; at += 1) end += tokens[at]?.length ?? 0;
			if (found && !(found.isPlainWord && opensSentence(text.slice(0, start), opensBlock))) {
				mentions.push({ start, end, service: found.service });
			}
			start = end;
		}
		return mentions;
	};
}

/**
 * The names that start with the same tokens: the one that ends here, and the rest by their next
 * token.
 */
type Trie = { name?: Name; branches: Map<string, Trie> };
type Name = { service: ServiceId; isPlainWord: boolean };

function buildTrie(names: Iterable<readonly [name: string, service: ServiceId]>): Trie {
	const root: Trie = { branches: new Map() };
	for (const [name, service] of names) {
		if (!isProperName(name)) continue;
		let trie = root;
		for (const token of splitTokens(name)) {
			const branch = trie.branches.get(token) ?? { branches: new Map() };
			trie.branches.set(token, branch);
			trie = branch;
		}
		trie.name ??= { service, isPlainWord: isPlainWord(name) };
	}
	return root;
}

/** Splits a text into whole words and single characters between them. */
function splitTokens(text: string): string[] {
	return text.match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_]/gu) ?? [];
}

/** Finds the longest name that starts at a token, and the token after it. */
function findLongest(
	root: Trie,
	tokens: readonly string[],
	at: number,
): (Name & { next: number }) | undefined {
	let trie = root.branches.get(tokens[at] ?? '');
	if (!trie || !startsName(tokens, at)) return undefined;
	let longest: (Name & { next: number }) | undefined;
	for (let next = at + 1; trie; next += 1) {
		if (trie.name && endsName(tokens, next)) longest = { ...trie.name, next };
		trie = trie.branches.get(tokens[next] ?? '');
	}
	return longest;
}

function startsName(tokens: readonly string[], at: number): boolean {
	return !/^[\p{L}\p{N}_-]/u.test(tokens[at - 1] ?? '');
}

/**
 * True if a name may end before a token: no word goes on there, and no capitalized word follows.
 */
function endsName(tokens: readonly string[], next: number): boolean {
	const [token = '', after = ''] = [tokens[next], tokens[next + 1]];
	return !/^[\p{L}\p{N}_]/u.test(token) && !(token === ' ' && /^\p{Lu}\p{Ll}/u.test(after));
}

/**
 * A name that stands out from prose by its capitals: `S3`, `Model Monitor`, not `async endpoint`.
 */
function isProperName(name: string): boolean {
	return name.length > 1 && /\p{Lu}/u.test(name);
}

function isPlainWord(name: string): boolean {
	return /^\p{Lu}\p{Ll}+$/u.test(name);
}

function opensSentence(before: string, opensBlock: boolean): boolean {
	// Only the end is tested: a search for this pattern would scan the whole text for each name.
	const words = before.trimEnd();
	if (words === '') return opensBlock;
	return words !== before && /[.!?:]["')\]]?$/.test(words.slice(-2));
}
