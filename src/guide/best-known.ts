import type { Guide, GuideLookAlike, GuideService, GuideStage } from './guide.ts';

/** A stage with its best-known services, and the number of its other services. */
export type StageBox = { stage: GuideStage; named: GuideService[]; more: number };

/**
 * Picks, for each stage, the services that most other notes link to. Full notes come before brief
 * ones.
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

/** Picks the look-alike pages whose least-known side has the most backlinks. */
export function listBestKnownLookAlikes(guide: Guide, most: number): GuideLookAlike[] {
	const fameOf = ({ sides }: GuideLookAlike): number =>
		Math.min(
			...sides.map(({ target }) =>
				target.kind === 'service' ? (guide.services.get(target.id)?.backlinks.length ?? 0) : 0,
			),
		);
	return [...guide.lookAlikes.values()].sort((a, b) => fameOf(b) - fameOf(a)).slice(0, most);
}
