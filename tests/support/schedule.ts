/** A step of a schedule. */
export type Scheduled = {
	name: string;
	/** How many cores it keeps busy. */
	cores: number;
	/** The steps that must have ended before it starts. */
	after?: readonly string[];
};

/**
 * Runs steps side by side on so many cores. A step starts as soon as the steps it comes after have
 * ended and its cores are free; of several that can start, the first of the list does. A step that
 * wants more cores than there are gets all of them.
 *
 * @throws where steps wait for each other, or for one that is not in the list
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
