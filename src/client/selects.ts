/** Chooses a value in a select where it offers it; anything else, from an old or mistyped address, chooses nothing. */
export function chooseValue(select: HTMLSelectElement, value: string | null): void {
	const isOffered = [...select.options].some((option) => option.value === value);
	select.value = isOffered && value !== null ? value : '';
}

/** Writes what was chosen into the page's address, in place of what stood there, and keeps the anchor. */
export function writeAddress(chosen: Record<string, string>): void {
	const query = new URLSearchParams(chosen);
	const search = query.size > 0 ? `?${query}` : '';
	history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
}
