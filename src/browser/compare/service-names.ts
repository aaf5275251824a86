import { listNearestWords } from '../../model/nearest.ts';
import type { ToldStatus } from '../../model/schemas/compared-cell.ts';
import { MOST_SIDES } from '../../model/sides.ts';

/** What the page knows of a service before anything is fetched. */
export type NamedService = {
	id: string;
	label: string;
	/** All names by which people call it, the official one first. */
	names: string[];
	status?: ToldStatus;
};

/** The sides that an address asks for: those that are there, those too many, and the words that name no service. */
export type AskedSides = {
	sides: NamedService[];
	surplus: NamedService[];
	unknown: string[];
	/** How many further words were not looked at. */
	unread: number;
};

/** How many words of an address are looked at: all sides, and some slips. */
const READ = 2 * MOST_SIDES;
/** How many characters of a word are looked at; no name is as long. */
const LENGTH = 120;

/** How many names are offered in place of one that is unknown. */
const OFFERED = 3;

/**
 * Reads the sides out of a query: `?s=athena,redshift`, or one `s` for each as a form without scripts sends it. Names do as
 * well as ids; each service counts once.
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

/** Writes ids as a query that can be read by people too. */
export function writeSides(ids: readonly string[]): string {
	return `?s=${ids.map(encodeURIComponent).join(',')}`;
}

/** Finds a service by its id or by any of its names, whatever their case. */
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

/** Lists the services that somebody may have meant: whose names hold the word, then whose names are spelt much like it. */
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
