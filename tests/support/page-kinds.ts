import type { Page } from '@playwright/test';
import { Complaint } from '../../src/commands/failure.ts';

/** A page that represents its kind. If a script fills it, `ready` selects what the script adds. */
export type PageKind = { name: string; path: string; ready?: string };

/**
 * One page of each kind, and for services one of each status that changes the page. Pictures,
 * layout shift, keyboard and system modes are tested on these pages. Axe and overflow are tested on
 * every page of the site, and on those of these pages that have a query.
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

/** Returns the page kind with this name. Throws if it is not listed. */
export function getPageKind(name: string): PageKind {
	const kind = pageKinds.find((each) => each.name === name);
	if (kind) return kind;
	throw new Complaint(
		`There is no page kind named \`${name}\`. Add it to tests/support/page-kinds.ts, ` +
			`or use one of: ${pageKinds.map((each) => each.name).join(', ')}.`,
	);
}

/** Opens a page, and waits until its script has filled it and its fonts have loaded. */
export async function openPage(page: Page, { path, ready }: Pick<PageKind, 'path' | 'ready'>) {
	await page.goto(path);
	if (ready) await page.locator(ready).first().waitFor();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
