import type { CollectedViews } from '../kind-views.ts';
import type { Guide, GuideService } from '../../guide/guide.ts';
import { toNoteFile } from '../../model/ids.ts';
import type { ViewContext } from '../context.ts';
import { hasCode } from '../rendered.ts';
import type { GuidePage } from '../page.ts';

/** A correction with what is right, rendered. */
export type RenderedCorrection = {
	says: string;
	html: string;
	since: string;
	source: GuideService['corrections'][number]['source'];
};

/** All that the page of the corrections shows. */
export type CorrectionsView = ReturnType<typeof buildCorrectionsView>;

/** What the views do with corrections. The search and the catalogue have them with their services. */
export const correctionViews: CollectedViews<'correction', CorrectionsView> = {
	label: 'Corrections',
	getNotes: ({ services }) =>
		new Map([...services].filter(([, { corrections }]) => corrections.length > 0)),
	buildView: buildCorrectionsView,
	listFindable: () => [],
	toEntry: undefined,
};

/** Builds the corrections to one service. */
export function buildCorrections(
	service: GuideService,
	{ render }: Pick<ViewContext, 'render'>,
): RenderedCorrection[] {
	const file = toNoteFile({ kind: 'correction', id: service.id });
	const section = render({ file, self: service.id })();
	return service.corrections.map(({ says, holds, since, source }) => ({
		says,
		html: section.blocks(holds),
		since,
		source,
	}));
}

/** Builds the page of all corrections, by service, in the order of their labels. */
export function buildCorrectionsView({ services }: Guide, context: ViewContext) {
	const corrected = [...services.values()]
		.filter(({ corrections }) => corrections.length > 0)
		.sort((a, b) => a.label.localeCompare(b.label, 'en'))
		.map((service) => ({ service, corrections: buildCorrections(service, context) }));
	const count = corrected.reduce((sum, { corrections }) => sum + corrections.length, 0);
	const page: GuidePage = {
		title: 'What older notes get wrong',
		description: `${count} claims of older study notes that no longer hold, or never did, with what holds instead, since when, and who says so.`,
		crumbs: [],
		hasCode: corrected.some(({ service }) => hasCode(service.corrections)),
		isSearchable: false,
	};
	return { page, corrected };
}
