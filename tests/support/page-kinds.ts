import type { Page } from '@playwright/test';
import { Complaint } from '../../src/commands/failure.ts';

/** One page that stands for all of its kind. Where a script fills it, `ready` finds what is there when it has. */
export type PageKind = { name: string; path: string; ready?: string };

/**
 * One page of each kind, a line each; of services, one of each status that changes the page. Pictures, layout shift, the
 * keyboard and the modes of the system are tested on these; axe and overflow, on every page there is and on those of these
 * that have a query.
 */
export const pageKinds: readonly PageKind[] = [
	{ name: 'home', path: '/' },
	{ name: 'services', path: '/services/' },
	{ name: 'service', path: '/services/s3/' },
	{ name: 'service-closed', path: '/services/sagemaker-model-monitor/' },
	{ name: 'service-ending', path: '/services/q-developer/' },
	{ name: 'service-flow', path: '/services/s3/flow/' },
	{ name: 'stages', path: '/stages/' },
	{ name: 'stage', path: '/stages/deployment/' },
	{ name: 'concepts', path: '/concepts/' },
	{ name: 'concept', path: '/concepts/data-drift/' },
	{ name: 'status', path: '/status/' },
	{ name: 'new', path: '/new/', ready: 'whats-new [role=status]:not(:empty)' },
	{ name: 'lookalikes', path: '/lookalikes/' },
	{ name: 'lookalike', path: '/lookalikes/streams-firehose-msk/' },
	{ name: 'paths', path: '/paths/' },
	{ name: 'path', path: '/paths/call-centre-analytics/' },
	{ name: 'exams', path: '/exams/' },
	{ name: 'exam', path: '/exams/mla-c02/' },
	{ name: 'coverage', path: '/exams/coverage/' },
	{ name: 'algorithms', path: '/algorithms/' },
	{ name: 'corrections', path: '/corrections/' },
	{ name: 'search', path: '/search/?q=drift', ready: '.search-results li' },
	{ name: 'choose', path: '/choose/' },
	{
		name: 'choose-task',
		path: '/choose/?task=speech',
		ready: '.task-table[data-chosen]',
	},
	{ name: 'compare', path: '/compare/', ready: 'service-comparison[data-state]' },
	{ name: 'compare-two', path: '/compare/?s=athena,redshift', ready: '.compared tbody td' },
	{ name: 'about', path: '/about/' },
	{ name: 'not-found', path: '/no-such-page/' },
];

/** Finds a kind by its name. A test that asks for one that is not listed cannot run. */
export function getPageKind(name: string): PageKind {
	const kind = pageKinds.find((each) => each.name === name);
	if (kind) return kind;
	throw new Complaint(
		`There is no kind of page named \`${name}\`. Add it to tests/support/page-kinds.ts, or take one of: ${pageKinds.map((each) => each.name).join(', ')}.`,
	);
}

/** Goes to a page, and waits until its script has filled it and its fonts are there. */
export async function openPage(page: Page, { path, ready }: Pick<PageKind, 'path' | 'ready'>) {
	await page.goto(path);
	if (ready) await page.locator(ready).first().waitFor();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
