/** Chooses a value in a select where it offers it; anything else, from an old or mistyped address, chooses nothing. */
export function chooseValue(select: HTMLSelectElement, value: string | null): void {
	select.value = value !== null && isOffered(select, value) ? value : '';
}

/** Tells whether a select offers a value. */
export function isOffered(select: HTMLSelectElement, value: string): boolean {
	return [...select.options].some((option) => option.value === value);
}
