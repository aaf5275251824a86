import {
	ALGORITHM_TASKS,
	algorithmTaskLabels,
	INPUT_FORMATS,
	inputFormatLabels,
	INPUT_MODES,
	inputModeLabels,
	PROCESSORS,
	processorLabels,
} from '../model/vocabulary.ts';
import type { GuideAlgorithm, GuideService } from '../indexing/guide.ts';
import { getGuide } from './get-guide.ts';
import type { ListFilter } from './index-pages.ts';
import { getRenderer, renderRemarks } from './render.ts';

/** Gets the comparison of the built-in algorithms, and the filters that narrow it. */
export async function getAlgorithmTable() {
	const { algorithms } = await getGuide();
	const all = [...algorithms.values()];
	const rows = await Promise.all(
		all.map(async (algorithm) => {
			const openSection = await getRenderer({ file: algorithm.file });
			return {
				algorithm,
				use: algorithm.use && openSection().blocks(algorithm.use),
				remarks: renderRemarks(openSection(), algorithm.remarks),
			};
		}),
	);
	const toFilter = <Word extends string>(
		field: string,
		label: string,
		words: readonly Word[],
		labels: Record<Word, string>,
		read: (algorithm: GuideAlgorithm) => readonly Word[],
	): ListFilter => ({
		field,
		label,
		options: words
			.map((word) => ({
				value: word,
				label: labels[word],
				count: all.filter((algorithm) => read(algorithm).includes(word)).length,
			}))
			.filter(({ count }) => count > 0),
	});
	return {
		rows,
		filters: [
			toFilter('task', 'Task', ALGORITHM_TASKS, algorithmTaskLabels, ({ tasks }) => tasks),
			toFilter(
				'format',
				'Input format',
				INPUT_FORMATS,
				inputFormatLabels,
				({ formats }) => formats,
			),
			toFilter('mode', 'Input mode', INPUT_MODES, inputModeLabels, ({ modes }) => modes),
			toFilter(
				'trains-on',
				'Trains on',
				PROCESSORS,
				processorLabels,
				({ processors }) => processors,
			),
		],
	};
}

/** A correction with what holds as HTML. */
export type RenderedCorrection = {
	says: string;
	html: string;
	since: string;
	source: GuideService['corrections'][number]['source'];
};

/** Renders the corrections to one service. */
export async function renderCorrections(service: GuideService): Promise<RenderedCorrection[]> {
	const openSection = await getRenderer({
		file: `content/corrections/${service.id}.md`,
		self: service.id,
	});
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
