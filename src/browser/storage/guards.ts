/** True for an object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True if each of the fields holds a text. */
export function hasTexts(value: Record<string, unknown>, names: readonly string[]): boolean {
	return names.every((name) => typeof value[name] === 'string');
}
