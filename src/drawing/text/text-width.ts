/**
 * The maximum widths of characters in hundredths of the font size. The guide uses the reader's own
 * fonts, which are unknown at build time, so these are the widths of DejaVu Sans, the widest common
 * font.
 */
const widths: Readonly<Record<string, number>> = {
	"'ijl": 28,
	'IJ ,.·’': 32,
	'f/:;\\|-': 36,
	't()[]r!': 41,
	'"*_`sz?–': 53,
	cLFkvxyP: 60,
	'Taoebdghnpqu“”': 63,
	ES$0123456789: 64,
	'KAVBRXZ{}': 69,
	C: 70,
	UHN: 75,
	'DGOQ&w': 82,
	'#+<=>^~→×': 84,
	'mM%WØ@': 98,
};

const widthOf = new Map(
	Object.entries(widths).flatMap(([letters, width]) =>
		[...letters].map((letter): [string, number] => [letter, width]),
	),
);

/** The width of a character that is not in the table. */
const OTHER = 100;

/**
 * Estimates the width of a line of text, too wide rather than too narrow.
 *
 * @example
 * measureText('Glue', 10);         // => 24
 * measureText('Data streams', 10); // => 70
 */
export function measureText(text: string, fontSize: number): number {
	const hundredths = [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? OTHER), 0);
	return Math.ceil((hundredths * fontSize) / 100);
}

/**
 * Wraps a text at word boundaries. A word wider than the line gets its own line. Text beyond the
 * last line is replaced by an ellipsis.
 *
 * @example
 * wrapText('raw catalogued data', 80, 10, 3); // => ['raw catalogued', 'data']
 * wrapText('raw catalogued data', 80, 10, 1); // => ['raw…']
 */
export function wrapText(
	text: string,
	width: number,
	fontSize: number,
	maxLines: number,
): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = [lines.at(-1), word].filter(Boolean).join(' ');
		if (lines.length > 0 && measureText(longer, fontSize) <= width) lines.splice(-1, 1, longer);
		else lines.push(word);
	}
	if (lines.length <= maxLines) return lines;
	return [...lines.slice(0, maxLines - 1), cutText(lines[maxLines - 1] ?? '', width, fontSize)];
}

/**
 * Wraps a text into the fewest lines that fit, then evens out their length, so that the last line
 * is not a single word.
 *
 * @example
 * balanceLines('raw catalogued data', 100, 10); // => ['raw catalogued', 'data']
 */
export function balanceLines(text: string, width: number, fontSize: number): string[] {
	let lines = wrapText(text, width, fontSize, MOST_LINES);
	for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
		const tried = wrapText(text, narrower, fontSize, MOST_LINES);
		const fits = tried.every((line) => measureText(line, fontSize) <= narrower);
		if (tried.length > lines.length || !fits) break;
		lines = tried;
	}
	return lines;
}

/** Labels have at most 120 characters, which never need more lines. */
const MOST_LINES = 20;

function cutText(line: string, width: number, fontSize: number): string {
	const words = line.split(' ');
	while (words.length > 1 && measureText(`${words.join(' ')}…`, fontSize) > width) words.pop();
	return `${words.join(' ')}…`;
}
