/** Chooses a value in a select where it offers it; anything else, from an old or mistyped address, chooses nothing. */
export function chooseValue(select: HTMLSelectElement, value: string | null): void {
	select.value = value !== null && isOffered(select, value) ? value : '';
}

/** Tells whether a select offers a value. */
export function isOffered(select: HTMLSelectElement, value: string): boolean {
	return [...select.options].some((option) => option.value === value);
}

/** Writes what was chosen into the page's address, in place of what stood there, and keeps the anchor. */
export function writeAddress(chosen: Record<string, string>): void {
	const query = new URLSearchParams(chosen);
	const search = query.size > 0 ? `?${query}` : '';
	history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
}
