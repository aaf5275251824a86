import { listNearestWords } from '../../model/nearest.ts';
import type { ToldStatus } from '../../model/compared-cell.ts';
import { MOST_SIDES } from '../../model/sides.ts';

/** What the page knows of a service before anything is fetched. */
export type NamedService = {
	id: string;
	label: string;
	/** All its names, the official one first. */
	names: string[];
	status?: ToldStatus;
};

/** What an address asks for: services, services over the limit, and words that are no service. */
export type AskedSides = {
	sides: NamedService[];
	surplus: NamedService[];
	unknown: string[];
	/** How many more words were not read. */
	unread: number;
};

/** How many words of an address are read: all sides, and some typos. */
const READ = 2 * MOST_SIDES;
/** How many characters of a word are read; no name is as long. */
const LENGTH = 120;

/** How many names are suggested for an unknown one. */
const OFFERED = 3;

/**
 * Reads the sides from a query: `?s=athena,redshift`, or one `s` for each, as a form without
 * scripts sends it. Accepts ids and names; each service counts once.
 */
export function readSides(query: string, services: readonly NamedService[]): AskedSides {
	const words = new URLSearchParams(query).getAll('s').flatMap((each) => each.split(','));
	const given = words.map((word) => word.trim()).filter(Boolean);
	const asked = given.slice(0, READ).map((word) => word.slice(0, LENGTH));
	const found = asked.map((word) => findService(word, services));
	const sides = [...new Set(found)].filter((service) => service !== undefined);
	return {
		sides: sides.slice(0, MOST_SIDES),
		surplus: sides.slice(MOST_SIDES),
		unknown: asked.filter((_, place) => !found[place]),
		unread: given.length - asked.length,
	};
}

/** Writes ids as a query that people can read, too. */
export function writeSides(ids: readonly string[]): string {
	return `?s=${ids.map(encodeURIComponent).join(',')}`;
}

/** Finds a service by its id or by any of its names, ignoring case. */
export function findService(
	word: string,
	services: readonly NamedService[],
): NamedService | undefined {
	const meant = word.toLowerCase();
	return (
		services.find(({ id }) => id === meant) ??
		services.find(({ names }) => names.some((name) => name.toLowerCase() === meant))
	);
}

/** Lists services that a word may mean: their names contain it, or are spelled like it. */
export function listNearest(word: string, services: readonly NamedService[]): NamedService[] {
	const meant = word.slice(0, LENGTH).toLowerCase();
	const holding = services.filter(({ names }) =>
		names.some((name) => name.toLowerCase().includes(meant)),
	);
	if (holding.length >= OFFERED) return holding.slice(0, OFFERED);
	const spellings = services.flatMap((service) =>
		[service.id, ...service.names].map((name) => ({ word: name, service })),
	);
	const near = listNearestWords(meant, spellings).map(({ service }) => service);
	return [...new Set([...holding, ...near])].slice(0, OFFERED);
}
