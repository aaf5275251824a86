import type { CollectedViews } from '../kind-views.ts';
import {
	ALGORITHM_TASKS,
	algorithmTaskLabels,
	INPUT_FORMATS,
	inputFormatLabels,
	INPUT_MODES,
	inputModeLabels,
	PROCESSORS,
	processorLabels,
} from '../../model/vocabulary.ts';
import type { Guide, GuideAlgorithm } from '../../guide/guide.ts';
import type { ListFilter } from '../lists.ts';
import type { ViewContext } from '../context.ts';
import type { GuidePage } from '../page.ts';
import { hasCode, renderRemarks } from '../rendered.ts';

/** The content of the page of built-in algorithms. */
export type AlgorithmsView = ReturnType<typeof buildAlgorithmsView>;

/** The views of built-in algorithms. */
export const algorithmViews: CollectedViews<'algorithm', AlgorithmsView> = {
	label: 'Algorithms',
	getNotes: ({ algorithms }) => algorithms,
	buildView: buildAlgorithmsView,
	listFindable: ({ algorithms }) =>
		[...algorithms.values()].map(({ id, name }) => ({ kind: 'algorithm', id, name })),
	toEntry: ({ file, ...entry }) => entry,
};

/** Builds the page of built-in algorithms: a row for each, and the filters. */
export function buildAlgorithmsView(guide: Guide, { hrefs, render }: ViewContext) {
	const algorithms = [...guide.algorithms.values()];
	const rows = algorithms.map((algorithm) => {
		const openSection = render({ file: algorithm.file });
		return {
			algorithm,
			use: algorithm.use && openSection().blocks(algorithm.use),
			remarks: renderRemarks(openSection(), algorithm.remarks),
		};
	});
	const page: GuidePage = {
		title: 'Built-in algorithms',
		description:
			`The ${rows.length} built-in algorithms of SageMaker AI side by side: what each is for, ` +
			'what it reads, what it trains on, which hyperparameters tuning may search.',
		crumbs: [{ kind: 'place', label: 'Concepts', href: hrefs.concepts }],
		hasCode: hasCode(algorithms),
	};
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
				count: algorithms.filter((algorithm) => read(algorithm).includes(word)).length,
			}))
			.filter(({ count }) => count > 0),
	});
	return {
		page,
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
