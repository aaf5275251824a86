import type { Fact } from '../model/schemas/fact.ts';

/**
 * Makes the key of a fact. Two facts are equal if their keys are, whatever the notation of numbers.
 *
 * @example
 * toFactKey(...); // => 'at-most 1000 GB'
 */
export function toFactKey({ value: { text, ...value }, unit }: Fact): string {
	const told = value.kind === 'text' ? [text.toLowerCase()] : Object.values(value);
	return [...told, unit].join(' ').trim();
}
