import type { Fact } from './schemas/fact.ts';

const POWERS = ['', 'K', 'M', 'G', 'T', 'P'];

/**
 * Converts a size to bytes. `KB` means 1,000 and `KiB` means 1,024. AWS pages mix the two, which
 * does not matter as long as both sides of a comparison use this function.
 *
 * @example
 * parseBytes(25, 'MB');      // => 25_000_000
 * parseBytes(2, 'KiB');      // => 2048
 * parseBytes(3, 'vouchers'); // => undefined
 */
export function parseBytes(number: number, unit: string): number | undefined {
	if (/^bytes?$/i.test(unit)) return number;
	const [, prefix, binary] = /^([KMGTP]?)(i?)B$/.exec(unit) ?? [];
	if (prefix === undefined || (prefix === '' && binary)) return undefined;
	return number * (binary ? 1024 : 1000) ** POWERS.indexOf(prefix);
}

/** Returns the most bytes that a fact allows, or undefined if it is not such a limit. */
export function getLargestSize({ value, unit }: Pick<Fact, 'value' | 'unit'>): number | undefined {
	switch (value.kind) {
		case 'exact':
		case 'at-most':
			return parseBytes(value.number, unit);
		case 'range':
			return parseBytes(value.to, unit);
		case 'at-least':
		case 'text':
			return undefined;
	}
}
