import { existsSync } from 'node:fs';
import { basePath } from '../site/settings.ts';
import { outFolder } from './build-site.ts';
import { budgets, isWithinBudget, weighSite, type PageWeight } from './weigh-site.ts';
import { readFlags } from './flags.ts';

readFlags();

/** How many of the heaviest pages are told. */
const TOLD = 10;

if (existsSync(outFolder)) await weigh();
else {
	console.error(`There is no build in ${outFolder}. Run \`npm run build\` first.`);
	process.exitCode = 1;
}

async function weigh(): Promise<void> {
	const pages = await weighSite(outFolder, basePath);
	const total = ({ html, styles }: PageWeight) => html + styles;
	const heaviest = pages.toSorted((a, b) => total(b) - total(a)).slice(0, TOLD);
	console.log('The heaviest pages, in bytes after Brotli:');
	console.log('    html  styles    both  scripts');
	for (const page of heaviest) {
		console.log(
			`${[page.html, page.styles, total(page), page.scripts].map((size) => String(size).padStart(8)).join('')}  ${page.path}`,
		);
	}
	const services = pages
		.filter(({ path }) => path.startsWith('/services/') && path !== '/services/')
		.map(total);
	const middle = services.toSorted((a, b) => a - b)[Math.floor(services.length / 2)];
	console.log(`The median of ${services.length} service pages: ${middle} bytes.`);
	const over = pages.filter((page) => !isWithinBudget(page));
	console.log(
		`${over.length} of ${pages.length} pages are over budget (${budgets.page} for HTML and styles, ${budgets.scripts} for scripts).`,
	);
	if (over.length > 0) process.exitCode = 1;
}
