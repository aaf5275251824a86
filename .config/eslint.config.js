import { dirname } from 'node:path';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The rooms of `src/`, and the rooms each may import from. Any other import is an error. */
const doors = {
	model: [],
	parsing: ['model'],
	'search/engine': ['model'],
	guide: ['model', 'search/engine'],
	'search/index': ['model', 'search/engine', 'guide'],
	'search/evaluation': ['model', 'search/engine'],
	drawing: ['model', 'guide'],
	views: ['model', 'search/engine', 'guide', 'drawing'],
	browser: ['model', 'search/engine', 'styles'],
	site: ['model', 'parsing', 'search', 'guide', 'drawing', 'views', 'styles'],
	components: ['model', 'guide', 'drawing', 'views', 'site', 'browser'],
	pages: ['model', 'guide', 'drawing', 'views', 'site', 'components', 'browser', 'styles'],
	commands: ['model', 'search/engine', 'search/evaluation', 'site'],
};
/** The pure rooms: no Astro, no file system, no clock, no randomness, and no exceptions. */
const pure = 'src/{model,parsing,search/engine,search/index,guide,drawing,views}/**';
const walls = Object.keys(doors).map((room) => ({
	target: `./src/${room}`,
	from: './src',
	except: [room, ...doors[room]].map((open) => `./${open}`),
	message:
		`The room \`${room}\` may import from: ${doors[room].join(', ') || 'no other room'}. ` +
		`See CONTRIBUTING.md.`,
}));

const starlightDoors = {
	regex: '^@astrojs/starlight/(?!components/|route-data$|schema$|loaders$|types$)',
	message: 'Only the documented doors of Starlight are open.',
};
const collections = 'Only `pages/` and `site/` read collections and the guide.';

/** Files with lines over 100 columns, because a text in them cannot be broken. */
const longLines = [
	'src/components/choose/ChoiceTable.astro',
	'src/components/map/LifecycleMap.astro',
	'src/components/service/StatusBanner.astro',
	// Inline snapshots of long messages.
	'tests/unit/drawing/map/lifecycle-map.test.ts',
	'tests/unit/site/content/note-loader.test.ts',
	'tests/unit/site/integrations/shell-cuts.test.ts',
];

export default defineConfig(
	{
		ignores: [
			'dist*/',
			'.build/',
			'.astro/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'shots/',
		],
	},
	...tseslint.configs.strict,
	...astro.configs.recommended,
	{
		plugins: { 'import-x': importX },
		settings: {
			'import-x/resolver-next': [
				createNodeResolver({ extensions: ['.ts', '.js', '.mjs', '.astro', '.css'] }),
			],
			// Published packages import nothing of ours.
			'import-x/ignore': ['/node_modules/'],
			// Without these, the rule against cycles skips every file that is not JavaScript.
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
		},
		rules: {
			'import-x/no-restricted-paths': [
				'error',
				{ basePath: dirname(import.meta.dirname), zones: walls },
			],
			// It misses type imports and the imports of `.astro` files: `tests/unit/cycles.test.ts`
			// checks those.
			'import-x/no-cycle': ['error', { ignoreExternal: true }],
			'no-restricted-imports': ['error', { patterns: [starlightDoors] }],
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
		},
	},
	{
		files: [pure],
		rules: {
			'no-restricted-globals': ['error', 'process', 'fetch', 'console', 'localStorage'],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Pure rooms take the time as an argument.' },
				{
					object: 'Math',
					property: 'random',
					message: 'Pure rooms take randomness as an argument.',
				},
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ThrowStatement', message: 'Pure rooms return problems.' },
				{
					selector: 'ImportDeclaration[source.value=/^(node:|astro)/]',
					message: 'Pure rooms import neither Node nor Astro.',
				},
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Pure rooms take the time as an argument.',
				},
			],
		},
	},
	{
		files: [pure, 'src/{components,browser}/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [{ name: 'astro:content', message: collections }],
					patterns: [starlightDoors, { regex: '/get-guide\\.ts$', message: collections }],
				},
			],
		},
	},
	{
		files: ['src/browser/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'CallExpression[callee.property.name=/^(querySelector(All)?|matches|closest)$/] > ' +
						'TemplateLiteral[expressions.length>0]',
					message: 'A value from outside could break a selector. Compare attributes instead.',
				},
				{
					selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
					message: 'Make elements with `create`, which never parses HTML.',
				},
				{
					selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
					message: 'Make elements with `create`, which never parses HTML.',
				},
				{
					selector:
						':matches(NewExpression[callee.name="DOMParser"], ' +
						'CallExpression[callee.property.name=/^(parseHTML|parseHTMLUnsafe|' +
						'setHTML|setHTMLUnsafe|createContextualFragment)$/], ' +
						'CallExpression[callee.object.name="document"]' +
						'[callee.property.name=/^writeln?$/])',
					message:
						'Only `src/browser/fetching/partial.ts` makes elements ' +
						'out of HTML that the build wrote.',
				},
				{
					selector: 'NewExpression[callee.name="RegExp"][arguments.0.type!="Literal"]',
					message: 'A value from outside could break a pattern. Compare texts instead.',
				},
			],
		},
	},
	{
		files: ['src/{browser,search/engine}/**', 'src/model/*.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^zod$|/schemas/',
							allowTypeImports: true,
							message:
								'The browser would load Zod. Import the type, or move the value to `model/`.',
						},
					],
				},
			],
		},
	},
	{
		files: ['src/browser/**'],
		ignores: ['src/browser/storage/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
					name,
					message: 'Store values through `src/browser/storage/`, which never throws.',
				})),
			],
		},
	},
	{ files: ['src/model/vocabulary.ts', 'src/model/issue.ts'], rules: { 'max-lines': 'off' } },
	{ files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
	{
		files: ['src/**', 'tests/**'],
		rules: {
			'max-len': [
				'error',
				{ code: 100, tabWidth: 2, ignoreUrls: true, ignoreRegExpLiterals: true },
			],
		},
	},
	{ files: longLines, rules: { 'max-len': 'off' } },
);
