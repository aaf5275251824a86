import type { PagedViews } from '../kind-views.ts';
import { listTogether } from '../siblings.ts';
import type { Guide, GuidePath } from '../../guide/guide.ts';
import type { ViewContext } from '../context.ts';
import { buildPathDiagram } from '../../drawing/path/path-diagram.ts';
import { buildPathTracks } from '../../drawing/path/path-tracks.ts';
import type { ServiceId } from '../../model/ids.ts';
import { linkNeighbours, type GuidePage } from '../page.ts';
import { hasCode, renderRemarks } from '../rendered.ts';

/** The content of a worked path's page. */
export type PathView = ReturnType<typeof buildPathView>;

/** The views of worked paths. */
export const pathViews: PagedViews<'path', PathView> = {
	label: 'Paths',
	getNotes: ({ paths }) => paths,
	buildView: buildPathView,
	buildList: undefined,
	listSiblings: ({ paths }) => listTogether('Paths', 'path', paths.values(), ({ name }) => name),
	listFindable: ({ paths }) =>
		[...paths.values()].map(({ id, name }) => ({ kind: 'path', id, name })),
	toEntry: ({ file, ...entry }) => entry,
	isAtHome: false,
	titleWeight: 2,
};

/** Builds the page of a worked path: its steps, with what the guide’s edges pass between them. */
function buildPathView(guide: Guide, path: GuidePath, { hrefs, render }: ViewContext) {
	const openSection = render({ file: path.file });
	const [steps, closed] = [openSection(), openSection()];
	const found = path.steps.flatMap((step) => {
		const [service, stage] = [guide.services.get(step.service), guide.stages.get(step.stage)];
		return service && stage ? [{ ...step, service, stage }] : [];
	});
	const findService = (other: ServiceId) => guide.services.get(other) ?? [];
	const page: GuidePage = {
		title: path.name,
		description: path.summary,
		crumbs: [{ kind: 'place', label: 'Paths', href: hrefs.paths }],
		current: { kind: 'path', id: path.id },
		stages: path.steps.map(({ stage }) => stage),
		file: path.file,
		...linkNeighbours([...guide.paths.values()], path, ({ id: other, name }) => ({
			label: name,
			href: hrefs.note({ kind: 'path', id: other }),
		})),
		jsonLd: {
			'@context': 'https://schema.org',
			'@type': 'HowTo',
			name: path.name,
			description: path.summary,
			step: path.steps.map(({ body }) => ({ '@type': 'HowToStep', text: body.text })),
		},
		hasCode: hasCode(path),
	};
	return {
		page,
		path,
		guide,
		/** The whole path as a picture, for wide windows and for narrow ones. */
		graph: buildPathDiagram(found),
		tracks: buildPathTracks(found),
		problem: path.problem && openSection().blocks(path.problem),
		steps: found.map(({ service, stage, body, receives }) => ({
			service,
			stage,
			html: steps.inline(body),
			receives: receives.flatMap(({ from, carries }) =>
				[findService(from)].flat().map((giver) => ({ service: giver, carries })),
			),
		})),
		closed: path.closed.map(({ service, how }) => ({
			target: { kind: 'service' as const, id: service },
			html: closed.sentence(how),
		})),
		remarks: renderRemarks(openSection(), path.remarks),
	};
}
