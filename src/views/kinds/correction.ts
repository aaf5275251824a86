import type { CollectedViews } from '../kind-views.ts';
import type { Guide, GuideService } from '../../guide/guide.ts';
import { toNoteFile } from '../../model/ids.ts';
import type { ViewContext } from '../context.ts';
import { hasCode } from '../rendered.ts';
import type { GuidePage } from '../page.ts';

/** A correction with its correct statement rendered. */
export type RenderedCorrection = {
	says: string;
	html: string;
	since: string;
	source: GuideService['corrections'][number]['source'];
};

/** The content of the page of corrections. */
export type CorrectionsView = ReturnType<typeof buildCorrectionsView>;

/** The views of corrections. In the search and the catalog they belong to their services. */
export const correctionViews: CollectedViews<'correction', CorrectionsView> = {
	label: 'Corrections',
	getNotes: ({ services }) =>
		new Map([...services].filter(([, { corrections }]) => corrections.length > 0)),
	buildView: buildCorrectionsView,
	listFindable: () => [],
	toEntry: undefined,
};

/** Builds the corrections of one service. */
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

/** Builds the page of all corrections, grouped by service and sorted by label. */
export function buildCorrectionsView({ services }: Guide, context: ViewContext) {
	const corrected = [...services.values()]
		.filter(({ corrections }) => corrections.length > 0)
		.sort((a, b) => a.label.localeCompare(b.label, 'en'))
		.map((service) => ({ service, corrections: buildCorrections(service, context) }));
	const count = corrected.reduce((sum, { corrections }) => sum + corrections.length, 0);
	const page: GuidePage = {
		title: 'What older notes get wrong',
		description:
			`${count} claims of older study notes that no longer hold, or never did, ` +
			'with what holds instead, since when, and who says so.',
		crumbs: [],
		hasCode: corrected.some(({ service }) => hasCode(service.corrections)),
		isSearchable: false,
	};
	return { page, corrected };
}
