import type { GuideService } from '../guide/guide.ts';
import { toNoteFile } from '../model/ids.ts';
import { getGuide } from './content/get-guide.ts';
import { getRenderer } from './markdown/render.ts';

/** A correction with what holds as HTML. */
export type RenderedCorrection = {
	says: string;
	html: string;
	since: string;
	source: GuideService['corrections'][number]['source'];
};

/** Renders the corrections to one service. */
export async function renderCorrections(service: GuideService): Promise<RenderedCorrection[]> {
	const file = toNoteFile({ kind: 'correction', id: service.id });
	const openSection = await getRenderer({ file, self: service.id });
	const section = openSection();
	return service.corrections.map(({ says, holds, since, source }) => ({
		says,
		html: section.blocks(holds),
		since,
		source,
	}));
}

/** Gets every correction of the guide, by service, in the order of their labels. */
export async function getCorrectionsPage() {
	const { services } = await getGuide();
	const corrected = [...services.values()]
		.filter(({ corrections }) => corrections.length > 0)
		.sort((a, b) => a.label.localeCompare(b.label, 'en'));
	return Promise.all(
		corrected.map(async (service) => ({
			service,
			corrections: await renderCorrections(service),
		})),
	);
}
