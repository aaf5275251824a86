import type { PagedViews } from '../kind-views.ts';
import { listTogether } from '../siblings.ts';
import type { Guide, GuideExam } from '../../guide/guide.ts';
import type { ViewContext } from '../context.ts';
import { isRestricted } from '../../model/status.ts';
import { linkNeighbours, type GuidePage } from '../page.ts';
import { hasCode, renderRemarks } from '../rendered.ts';

/** The content of an exam's page. */
export type ExamView = ReturnType<typeof buildExamView>;

/** The views of exams. */
export const examViews: PagedViews<'exam', ExamView> = {
	label: 'Exams',
	getNotes: ({ exams }) => exams,
	buildView: buildExamView,
	buildList: undefined,
	listSiblings: ({ exams }) => listTogether('Exams', 'exam', exams.values(), ({ code }) => code),
	listFindable: ({ exams }) =>
		[...exams.values()].map(({ id, name, code }) => ({ kind: 'exam', id, name, aliases: [code] })),
	toEntry: ({ file, ...entry }) => entry,
	isAtHome: false,
	titleWeight: 2,
};

/**
 * Builds the page of an exam: its format, its domains with their tasks rendered, and the services
 * in scope.
 */
function buildExamView(guide: Guide, exam: GuideExam, { hrefs, render }: ViewContext) {
	const openSection = render({ file: exam.file });
	const inScope = exam.inScope.flatMap((service) => guide.services.get(service) ?? []);
	const page: GuidePage = {
		title: `${exam.code}: ${exam.name}`,
		description: exam.summary,
		crumbs: [
			{ kind: 'place', label: 'Exams', href: hrefs.exams },
			{ kind: 'place', label: exam.level },
		],
		current: { kind: 'exam', id: exam.id },
		file: exam.file,
		...linkNeighbours([...guide.exams.values()], exam, ({ id: other, code }) => ({
			label: code,
			href: hrefs.note({ kind: 'exam', id: other }),
		})),
		jsonLd: {
			'@context': 'https://schema.org',
			'@type': 'EducationalOccupationalCredential',
			name: exam.name,
			description: exam.summary,
			credentialCategory: 'certification',
			educationalLevel: exam.level,
		},
		hasCode: hasCode(exam),
	};
	return {
		page,
		exam,
		guide,
		successors: exam.status.successor.flatMap((other) => guide.exams.get(other) ?? []),
		audience: exam.audience && openSection().blocks(exam.audience),
		domains: exam.domains.map((domain) => {
			// Each domain is one section, which links each service once, at its first mention.
			const section = openSection();
			return {
				...domain,
				tasks: domain.tasks.map((task) => ({ ...task, html: section.sentence(task.body) })),
			};
		}),
		inScope,
		traps: inScope.filter(({ status }) => isRestricted(status)),
		changes: exam.changes && openSection().blocks(exam.changes),
		remarks: renderRemarks(openSection(), exam.remarks),
	};
}
