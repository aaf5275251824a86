import { isRestricted } from '../model/status.ts';
import type { ExamId } from '../model/ids.ts';
import { getGuide } from './content/get-guide.ts';
import { hrefs } from './hrefs.ts';
import { linkNeighbours, type GuidePage } from '../views/page.ts';
import { hasCode, renderRemarks } from '../views/rendered.ts';
import { getRenderer } from './markdown/render.ts';

/** All that the page of an exam shows. */
export type ExamPage = Awaited<ReturnType<typeof getExamPage>>;

/** Gets the page of an exam: its form, its domains with their tasks as HTML, the services in scope. */
export async function getExamPage(id: ExamId) {
	const guide = await getGuide();
	const exam = guide.exams.get(id);
	if (!exam) throw new Error(`The guide has no exam \`${id}\`.`);
	const openSection = await getRenderer({ file: exam.file });
	const inScope = exam.inScope.flatMap((service) => guide.services.get(service) ?? []);
	const page: GuidePage = {
		title: `${exam.code}: ${exam.name}`,
		description: exam.summary,
		crumbs: [
			{ kind: 'place', label: 'Exams', href: hrefs.exams },
			{ kind: 'place', label: exam.level },
		],
		current: { kind: 'exam', id },
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
			// One domain is one stretch of reading, in which each service is linked once by name.
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
