/** Selects a value if the select offers it. Otherwise, as for a mistyped address, clears it. */
export function chooseValue(select: HTMLSelectElement, value: string | null): void {
	select.value = value !== null && isOffered(select, value) ? value : '';
}

/** True if a select offers a value. */
export function isOffered(select: HTMLSelectElement, value: string): boolean {
	return [...select.options].some((option) => option.value === value);
}
