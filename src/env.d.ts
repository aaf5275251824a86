import type { StageStop } from './guide/stage-line.ts';
import type { GuidePage } from './views/page.ts';

declare global {
	namespace App {
		interface Locals {
			/** The page that is being rendered; set by `GuidePage.astro`, read by the route data and the overrides. */
			guidePage?: GuidePage;
			/** The stops of the line of stages; set by the route data, read by `PageHeading.astro`. */
			stageLine?: StageStop[];
			/** The version of the guide's state; set by the route data. */
			guideVersion?: string;
		}
	}
}
