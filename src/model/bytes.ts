import type { Fact } from './schemas/fact.ts';

const POWERS = ['', 'K', 'M', 'G', 'T', 'P'];

/**
 * Reads a size as a number of bytes. `KB` counts thousands and `KiB` 1,024s; pages of AWS mix the
 * two, which changes nothing as long as both sides of a comparison are read here.
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

/** The most bytes that a fact allows; nothing where it is no such limit. */
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
