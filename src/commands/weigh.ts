import { readSettings } from '../site/read-settings.ts';
import { Complaint } from './failure.ts';
import { readFlags } from './flags.ts';
import { ensureBuild, outFolder } from './out-folder.ts';
import { runCommand } from './run-command.ts';
import { budgets, isWithinBudget, weighSite, type PageWeight } from './weigh-site.ts';

/** How many of the heaviest pages to list. */
const LISTED = 10;

await runCommand(async () => {
	readFlags({});
	ensureBuild(outFolder);
	const pages = await weighSite(outFolder, readSettings(process.env).basePath);
	const total = ({ html, styles }: PageWeight) => html + styles;
	const services = pages
		.filter(({ path }) => path.startsWith('/services/') && path !== '/services/')
		.map(total);
	const middle = services.toSorted((a, b) => a - b)[Math.floor(services.length / 2)];
	if (middle === undefined) {
		throw new Complaint(
			`The build in ${outFolder} has no page of a service, so it is not whole. ` +
				'Run `npm run build` first.',
		);
	}
	const heaviest = pages.toSorted((a, b) => total(b) - total(a)).slice(0, LISTED);
	console.log('The heaviest pages, in bytes after Brotli:');
	console.log('    html  styles    both  scripts');
	for (const page of heaviest) {
		const sizes = [page.html, page.styles, total(page), page.scripts];
		console.log(`${sizes.map((size) => String(size).padStart(8)).join('')}  ${page.path}`);
	}
	console.log(`The median of ${services.length} service pages: ${middle} bytes.`);
	const over = pages.filter((page) => !isWithinBudget(page));
	console.log(
		`${over.length} of ${pages.length} pages are over budget (${budgets.page} for HTML and ` +
			`styles, ${budgets.scripts} for scripts).`,
	);
	if (over.length > 0) process.exitCode = 1;
});
