import { isDay } from '../model/dates.ts';

/**
 * The day of this build, `YYYY-MM-DD` in UTC: ages are counted from it, days in notes are held against it, and what was to end
 * before it has ended. `BUILD_DAY` in the environment says otherwise; empty means unset.
 */
export const today = readSetting();

/** Reads the day that was asked for, or takes that of a moment. Throws where what was asked for is no day. */
export function readDay(asked: string | undefined, now: Date): string {
	if (!asked) return now.toISOString().slice(0, 10);
	if (!isDay(asked))
		throw new Error(`BUILD_DAY is \`${asked}\`, which is no day. Write it as 2027-05-01.`);
	return asked;
}

/** Ends the command with a sentence where the setting is no day: no part of a build can go on without one. */
function readSetting(): string {
	try {
		return readDay(process.env['BUILD_DAY'], new Date());
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(2);
	}
}
