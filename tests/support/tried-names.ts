import type { ServiceId } from '../../src/model/ids.ts';
import type { Mention, NameMatcher } from '../../src/model/name-matcher.ts';

/**
 * Builds an oracle for the name matcher. It tries every name at every position of a text, the
 * longest first, and shares no code with the matcher.
 */
export function buildNameTrier(names: readonly (readonly [string, ServiceId])[]): NameMatcher {
	const services = new Map(names.toReversed());
	const tried = [...services].filter(
		([name]) => name.length > 1 && /\p{Uppercase_Letter}/u.test(name),
	);
	// For speed, tries only names that start with the current character.
	const byFirst = Map.groupBy(
		tried.toSorted(([a], [b]) => b.length - a.length),
		([name]) => name[0],
	);
	return (text, opensBlock) => {
		const mentions: Mention[] = [];
		let free = 0;
		for (let start = 0; start < text.length; start += 1) {
			const here = byFirst.get(text[start]);
			if (start < free || !here || !mayStart(text.slice(0, start))) continue;
			const found = here.find(
				([name]) => text.startsWith(name, start) && mayEnd(text.slice(start + name.length)),
			);
			if (!found) continue;
			const [name, service] = found;
			free = start + name.length;
			const isPlainWord = /^\p{Uppercase_Letter}\p{Lowercase_Letter}+$/u.test(name);
			if (isPlainWord && opensSentence(text.slice(0, start), opensBlock)) continue;
			mentions.push({ start, end: free, service });
		}
		return mentions;
	};
}

function mayStart(before: string): boolean {
	const last = [...before.slice(-2)].at(-1) ?? '';
	return !/[\p{Letter}\p{Number}_-]/u.test(last);
}

function mayEnd(after: string): boolean {
	const [next = '', ...more] = after.slice(0, 5);
	if (/[\p{Letter}\p{Number}_]/u.test(next)) return false;
	return !(next === ' ' && /^\p{Uppercase_Letter}\p{Lowercase_Letter}/u.test(more.join('')));
}

function opensSentence(before: string, opensBlock: boolean): boolean {
	if (!/\S/.test(before)) return opensBlock;
	return /[.!?:]["')\]]?\s+$/.test(before);
}
