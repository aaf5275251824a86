import { afterAll, beforeAll, expect, test } from 'vitest';
import { join } from 'node:path';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { listDeadLinks, readSite, type BuiltSite } from '../support/site.ts';

let project: ProjectCopy;
let site: BuiltSite;
beforeAll(() => {
	project = copyProject();
	const { code, output } = project.run('build', {
		BASE_PATH: '/ml/guide',
		SITE_URL: 'https://example.com',
	});
	expect(output).toContain('Built ');
	expect(code).toBe(0);
	site = readSite(join(project.folder, 'dist'), '/ml/guide/');
}, 120_000);
afterAll(() => project.remove());

test('under another base path every link begins with it and leads somewhere', () => {
	const paths = [...site.pages.keys(), ...site.redirects.keys()];
	expect(paths.flatMap((path) => listDeadLinks(site, path))).toEqual([]);
	for (const page of site.redirects.values()) {
		const refresh = page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
		expect(refresh).toContain('url=/ml/guide/services/');
	}
});

test('addresses for others hold the site and the base path', () => {
	const page = site.pages.get('/services/s3/')!;
	expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
		'https://example.com/ml/guide/services/s3/',
	);
	expect(project.read('dist/catalogue.json')).toContain(
		'"https://example.com/ml/guide/services/s3/"',
	);
	expect(project.read('dist/robots.txt')).toContain(
		'https://example.com/ml/guide/sitemap-index.xml',
	);
});
