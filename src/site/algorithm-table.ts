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
import type { GuideAlgorithm } from '../guide/guide.ts';
import { getGuide } from './content/get-guide.ts';
import type { ListFilter } from './index-pages.ts';
import { renderRemarks } from '../views/rendered.ts';
import { getRenderer } from './markdown/render.ts';

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
