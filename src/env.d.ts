import type { StageStop } from './guide/stage-line.ts';
import type { GuidePage } from './views/page.ts';

declare global {
	namespace App {
		interface Locals {
			/**
			 * The page that is being rendered. `GuidePage.astro` sets it; the route data and the
			 * overrides read it.
			 */
			guidePage?: GuidePage;
			/**
			 * The stops of the line of stages. The route data sets them; `PageHeading.astro` reads them.
			 */
			stageLine?: StageStop[];
			/** The version of the guide's state. The route data sets it. */
			guideVersion?: string;
		}
	}
}
