import type { GuideStage, Guide, GuideService } from './guide.ts';

/** A stage with the services that stand for it, and how many more it has. */
export type StageCard = { stage: GuideStage; named: GuideService[]; more: number };

/** Picks, for each stage, the services that other notes name most. */
export function listStageCards(guide: Guide, most: number): StageCard[] {
	return [...guide.stages.values()].map((stage) => {
		const services = stage.services.flatMap((id) => guide.services.get(id) ?? []);
		const byFame = services.toSorted((a, b) => b.backlinks.length - a.backlinks.length);
		return { stage, named: byFame.slice(0, most), more: Math.max(0, services.length - most) };
	});
}
