import { isDay } from '../model/dates.ts';

/**
 * The day of this build, `YYYY-MM-DD` in UTC. Ages are computed from it, days in notes are compared
 * with it, and an end before it has passed. `BUILD_DAY` in the environment overrides it; empty
 * means unset.
 */
export const today = readSetting();

/**
 * Parses the requested day, or returns the day of a moment. Throws if the requested day is invalid.
 */
export function readDay(asked: string | undefined, now: Date): string {
	if (!asked) return now.toISOString().slice(0, 10);
	if (!isDay(asked))
		throw new Error(`BUILD_DAY is \`${asked}\`, which is no day. Write it as 2027-05-01.`);
	return asked;
}

/** Exits with a message if the setting is not a day: no part of a build can run without one. */
function readSetting(): string {
	try {
		return readDay(process.env['BUILD_DAY'], new Date());
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(2);
	}
}
