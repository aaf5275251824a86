/** A fact of a digest: a row of a table of facts. */
export type DigestFact = {
	label: string;
	unit: string;
	/** Two facts with the same key are equal. */
	key: string;
	/** The labels of the rows of look-alike pages that compare it. */
	rows: string[];
	row: HTMLTableRowElement;
	/** Two cells of the row: the value with its unit, and where it comes from. */
	value: HTMLElement;
	source: HTMLElement;
};

/** Lists the facts of a digest. */
export function listFacts(digest: HTMLElement): DigestFact[] {
	return [...digest.querySelectorAll<HTMLTableRowElement>('.facts tr')].flatMap((row) => {
		const [label, value, source] = row.cells;
		const { unit = '', key = '', rows } = row.dataset;
		return label && value && source
			? { label: label.textContent, unit, key, rows: rows?.split('\n') ?? [], row, value, source }
			: [];
	});
}
