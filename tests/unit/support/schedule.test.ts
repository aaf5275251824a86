import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runSchedule, type Scheduled } from '../../support/schedule.ts';

/** Runs a schedule in which the test ends the steps, and returns what ran side by side. */
async function listRounds(steps: readonly Scheduled[], cores: number): Promise<string[]> {
	const ends = new Map<string, () => void>();
	const end = runSchedule(
		steps,
		cores,
		({ name }) => new Promise((resolve) => ends.set(name, resolve)),
	);
	const rounds: string[] = [];
	for (await setImmediate(); ends.size > 0; await setImmediate()) {
		rounds.push([...ends.keys()].join(' + '));
		const [[first, resolve]] = ends as unknown as [[string, () => void]];
		ends.delete(first);
		resolve();
	}
	await end;
	return rounds;
}

const step = (name: string, cores = 1, ...after: string[]): Scheduled => ({ name, cores, after });

test.each<[string, Scheduled[], number, string[]]>([
	['fill the cores', [step('a'), step('b'), step('c')], 2, ['a + b', 'b + c', 'c']],
	['run one by one on one core', [step('a'), step('b', 2)], 1, ['a', 'b']],
	['wait for two cores', [step('a'), step('b', 2), step('c')], 2, ['a + c', 'c', 'b']],
	['come after others', [step('a'), step('b', 1, 'a', 'c'), step('c')], 2, ['a + c', 'c', 'b']],
	['run in any order of the list', [step('b', 1, 'a'), step('a')], 2, ['a', 'b']],
	['are none', [], 2, []],
])('steps %s', async (_, steps, cores, rounds) => {
	expect(await listRounds(steps, cores)).toEqual(rounds);
});

test('a step that fails ends the schedule with its error', async () => {
	const fail = () => Promise.reject(new Error('no browser'));
	await expect(runSchedule([step('a')], 1, fail)).rejects.toThrow('no browser');
});

test('steps that wait for each other are reported', async () => {
	const steps = [step('a', 1, 'b'), step('b', 1, 'a'), step('c', 1, 'd')];
	await expect(runSchedule(steps, 2, () => Promise.resolve())).rejects.toThrow(
		'These steps can never start: `a`, `b`, `c`.',
	);
});
