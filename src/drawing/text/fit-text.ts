/** Returns the width of a text in ems. */
export type Measure = (text: string) => number;

/** The space for a text: a width in ems and a maximum number of lines. */
export type Room = { width: number; most: number };

/** Breaks a text into lines of similar length. Returns undefined if it does not fit. */
export function fitLines(text: string, measure: Measure, room: Room): string[] | undefined {
	const fits = (lines: string[]) =>
		lines.length <= room.most && lines.every((line) => measure(line) <= room.width);
	let best = breakLines(text, measure, room.width);
	if (!fits(best)) return undefined;
	const count = best.length;
	for (let share = 0.98; share > 0.5; share -= 0.02) {
		const tighter = breakLines(text, measure, room.width * share);
		if (tighter.length > count || !fits(tighter)) break;
		best = tighter;
	}
	return best;
}

/**
 * Breaks a text into full lines and truncates what does not fit with an ellipsis.
 *
 * @example
 * clampLines('one two three four', (text) => text.length, { width: 9, most: 1 });
 * // => ['one two…']
 */
export function clampLines(text: string, measure: Measure, { width, most }: Room): string[] {
	const lines = breakLines(text, measure, width);
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	const words = (kept.pop() ?? '').split(' ');
	while (words.length > 1 && measure(endCut(words)) > width) words.pop();
	return [...kept, endCut(words)];
}

function endCut(words: readonly string[]): string {
	return `${words.join(' ').replace(/[\s,;:.–—]+$/, '')}…`;
}

/** Breaks a text into full lines. A word that is too long gets its own line. */
function breakLines(text: string, measure: Measure, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
