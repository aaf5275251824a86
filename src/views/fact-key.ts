import type { Fact } from '../model/schemas/fact.ts';

/**
 * Builds the key of a fact. Facts with equal keys are equal, however their numbers are written.
 *
 * @example
 * toFactKey(...); // => 'at-most 1000 GB'
 */
export function toFactKey({ value: { text, ...value }, unit }: Fact): string {
	const told = value.kind === 'text' ? [text.toLowerCase()] : Object.values(value);
	return [...told, unit].join(' ').trim();
}
