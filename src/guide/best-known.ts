import type { Guide, GuideLookAlike, GuideService, GuideStage } from './guide.ts';

/** A stage with the services that stand for it, and how many more it has. */
export type StageBox = { stage: GuideStage; named: GuideService[]; more: number };

/**
 * Picks, for each stage, the services that other notes name most; services with full notes come
 * before those with brief ones.
 */
export function listStageBoxes(guide: Guide, most: number): StageBox[] {
	return [...guide.stages.values()].map((stage) => {
		const services = stage.services.flatMap((id) => guide.services.get(id) ?? []);
		const byFame = services.toSorted(
			(a, b) =>
				Number(b.depth === 'full') - Number(a.depth === 'full') ||
				b.backlinks.length - a.backlinks.length,
		);
		return { stage, named: byFame.slice(0, most), more: Math.max(0, services.length - most) };
	});
}

/** Picks the look-alike pages whose least known side is named most by other notes. */
export function listBestKnownLookAlikes(guide: Guide, most: number): GuideLookAlike[] {
	const fameOf = ({ sides }: GuideLookAlike): number =>
		Math.min(
			...sides.map(({ target }) =>
				target.kind === 'service' ? (guide.services.get(target.id)?.backlinks.length ?? 0) : 0,
			),
		);
	return [...guide.lookAlikes.values()].sort((a, b) => fameOf(b) - fameOf(a)).slice(0, most);
}
