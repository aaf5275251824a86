import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { socialImageSize } from '../../drawing/social-image/picture.ts';
import type { SocialImage } from '../../drawing/social-image/social-image.ts';
import { buildStageLine } from '../../guide/stage-line.ts';
import { buildSidebar, type SidebarGroup, type SidebarItem } from '../../views/sidebar.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import { statusLabels } from '../../model/vocabulary.ts';
import printStyles from '../../styles/print.css?url&no-inline';
import { getGuide } from '../content/get-guide.ts';
import { getGuideState } from '../files/guide-state.ts';
import { hrefs } from '../hrefs.ts';
import { listAllLinks } from '../../views/main-links.ts';
import { pagedViews } from '../../views/kinds/index.ts';
import type { GuidePage, PageLink } from '../../views/page.ts';
import { buildSocialImage, describeSocialImage } from '../../views/social-image.ts';
import { orderSocialImage } from '../files/social-images/channel.ts';
import { editUrl, siteName, siteUrl } from '../settings.ts';
import { speculationRulesTag } from './speculation-rules.ts';

type Sidebar = StarlightRouteData['sidebar'];
type HeadTag = StarlightRouteData['head'][number];
type Pagination = StarlightRouteData['pagination'];

/**
 * The display font. It is fetched in parallel with the style sheets. A page that was painted
 * without it stays without it, so nothing shifts. The rule is inline, since only this module knows
 * the base path of its address.
 */
const displayFontTags: StarlightRouteData['head'] = [
	{
		tag: 'link',
		attrs: {
			rel: 'preload',
			href: hrefs.displayFont,
			as: 'font',
			type: 'font/woff2',
			crossorigin: '',
		},
	},
	{
		tag: 'style',
		content:
			`@font-face{font-family:'Guide Serif';font-weight:600;` +
			`font-display:optional;src:url(${hrefs.displayFont})}`,
	},
];

/**
 * Runs before Starlight's own scripts. It is a separate file: inline, it would add more bytes to
 * each page than its address does.
 */
const themeGuardTag: StarlightRouteData['head'][number] = {
	tag: 'script',
	attrs: { src: hrefs.themeGuard },
};

/** The web manifest: name and icons on a home screen. Its addresses are relative to it. */
const manifestTag: StarlightRouteData['head'][number] = {
	tag: 'link',
	attrs: { rel: 'manifest', href: hrefs.manifest },
};

/** Fills Starlight's frame from the guide: the sidebar, the pagination, the edit link, the head. */
export const onRequest = defineRouteMiddleware(async (context, next) => {
	await next();
	const { guidePage: page, starlightRoute: route } = context.locals;
	const guide = await getGuide();
	const groups = buildSidebar(guide, page?.current);
	const stops = buildStageLine(guide, page?.stages ?? [], page !== undefined && isAtHome(page));
	// Pages with the full map do not need its small form.
	if (page?.layout !== 'map') context.locals.stageLine = stops;
	context.locals.guideVersion = getGuideState(guide).version;
	// On wide screens the main links are in the header, and the style sheet hides these.
	route.sidebar = [
		...listAllLinks(hrefs).map((link) => toMainLink(link, context.url.pathname)),
		...groups.map(toSidebarGroup),
	];
	route.pagination = { prev: toPageLink(page?.previous), next: toPageLink(page?.next) };
	route.head = route.head.map(escapeTitle);
	route.head.push(manifestTag, themeGuardTag, speculationRulesTag, ...displayFontTags, {
		tag: 'link',
		attrs: { rel: 'stylesheet', href: printStyles, media: 'print' },
	});
	const { title, description = '' } = route.entry.data;
	const socialImage = buildSocialImage(siteName, page ?? { title, description, crumbs: [] }, stops);
	route.head.push(...buildSocialImageTags(context.url.pathname, socialImage));
	if (!page) return;
	route.editUrl = page.file ? new URL(editUrl + page.file) : undefined;
	route.head.push(...buildHead(page));
});

/** Starlight writes the content of a head tag as HTML, and a title is plain text. */
function escapeTitle(tag: HeadTag): HeadTag {
	return tag.tag === 'title' ? { ...tag, content: escapeHtml(tag.content ?? '') } : tag;
}

function isAtHome({ current }: GuidePage): boolean {
	return current !== undefined && pagedViews[current.kind].isAtHome;
}

function toMainLink(link: PageLink, path: string): Sidebar[number] {
	return { ...link, type: 'link', isCurrent: link.href === path, badge: undefined, attrs: {} };
}

function toSidebarGroup({ label, stage, items }: SidebarGroup): Sidebar[number] {
	return {
		type: 'group',
		label,
		collapsed: false,
		badge: undefined,
		entries: items.map((item) => toSidebarLink(item, stage)),
	};
}

function toSidebarLink(
	{ label, ref, anchor, current, status }: SidebarItem,
	stage?: string,
): Sidebar[number] {
	return {
		type: 'link',
		label,
		href: hrefs.note(ref) + (anchor ? `#${anchor}` : ''),
		isCurrent: current,
		badge: status && { text: statusLabels[status], variant: 'default', class: 'sr-only' },
		attrs: { 'data-status': status, 'data-stage': ref.kind === 'stage' ? ref.id : stage },
	};
}

function toPageLink(link: PageLink | undefined): Pagination['prev'] {
	if (!link) return undefined;
	return {
		type: 'link',
		label: link.label,
		href: link.href,
		isCurrent: false,
		badge: undefined,
		attrs: {},
	};
}

/**
 * Requests the social image of a page, and returns its address. Skips the 404 page, which nobody
 * shares.
 */
function buildSocialImageTags(
	address: string,
	socialImage: SocialImage,
): StarlightRouteData['head'] {
	const path = address.slice(hrefs.home.length);
	if (path.startsWith('404')) return [];
	const href = hrefs.socialImage(path);
	orderSocialImage({ file: href.slice(hrefs.home.length), socialImage });
	const properties = {
		'og:image': new URL(href, siteUrl).href,
		'og:image:width': `${socialImageSize.width}`,
		'og:image:height': `${socialImageSize.height}`,
		'og:image:alt': describeSocialImage(socialImage),
	};
	return Object.entries(properties).map(([property, content]) => ({
		tag: 'meta',
		attrs: { property, content },
	}));
}

function buildHead({ layout, jsonLd, hasCode }: GuidePage): StarlightRouteData['head'] {
	return [
		...(layout ? [{ tag: 'meta' as const, attrs: { name: 'guide-layout', content: layout } }] : []),
		...(jsonLd
			? [
					{
						tag: 'script' as const,
						attrs: { type: 'application/ld+json' },
						// `<` in a string could close the script element.
						content: JSON.stringify(jsonLd).replaceAll('<', '\\u003c'),
					},
				]
			: []),
		...(hasCode
			? [{ tag: 'link' as const, attrs: { rel: 'stylesheet', href: hrefs.codeStyles } }]
			: []),
	];
}
