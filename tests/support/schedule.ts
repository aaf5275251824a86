/** A step of a schedule. */
export type Scheduled = {
	name: string;
	/** The number of cores it uses. */
	cores: number;
	/** The steps that must finish before it starts. */
	after?: readonly string[];
};

/**
 * Runs steps in parallel on a number of cores. A step starts as soon as the steps before it have
 * finished and its cores are free. If several can start, the first in the list does. A step that
 * needs more cores than there are gets all of them.
 *
 * @throws if steps wait for each other or for a step that is not in the list
 */
export async function runSchedule<Step extends Scheduled>(
	steps: readonly Step[],
	cores: number,
	run: (step: Step) => Promise<void>,
): Promise<void> {
	const waiting = new Set(steps);
	const ended = new Set<string>();
	const running = new Set<Promise<void>>();
	let free = cores;
	const startAll = (): void => {
		for (const step of waiting) {
			const taken = Math.min(step.cores, cores);
			if (taken > free || !(step.after ?? []).every((name) => ended.has(name))) continue;
			waiting.delete(step);
			free -= taken;
			const end = run(step).then(() => {
				running.delete(end);
				ended.add(step.name);
				free += taken;
			});
			running.add(end);
		}
	};
	for (startAll(); running.size > 0; startAll()) await Promise.race(running);
	if (waiting.size > 0) {
		const names = [...waiting].map(({ name }) => `\`${name}\``).join(', ');
		throw new Error(`These steps can never start: ${names}. Look at what they come after.`);
	}
}
