import { load } from '../on-demand.ts';

/** How long a pointer or the focus has to rest on a link before anything is fetched. */
const REST_MS = 350;

const services = document.querySelector<HTMLElement>('[data-services]')?.dataset['services'];
let resting: number | undefined;

/**
 * Shows a hover card of a service once a pointer or the keyboard rests on a link to it. This is all that a page carries; the rest
 * is fetched when it is wanted. A finger does not hover, so that touch gets nothing.
 */
if (matchMedia('(hover: hover)').matches) {
	document.addEventListener('pointerover', ({ target, pointerType }) => {
		if (pointerType !== 'touch') rest(target);
	});
	document.addEventListener('focusin', ({ target }) => {
		if (target instanceof Element && target.matches(':focus-visible')) rest(target);
	});
}

function rest(target: EventTarget | null): void {
	clearTimeout(resting);
	const link = target instanceof Element && target.closest('a');
	if (!link || !hasHoverCard(link)) return;
	resting = window.setTimeout(async () => {
		if (!link.matches(':hover, :focus-visible')) return;
		const part = await load(() => import('./hover-card.ts')).catch(() => undefined);
		void part?.showHoverCard(link);
	}, REST_MS);
}

function hasHoverCard(link: HTMLAnchorElement): boolean {
	return (
		link.pathname !== location.pathname &&
		isServicePage(link) &&
		!link.closest('header, guide-search')
	);
}

/** True for a page right below the folder of the services. */
function isServicePage({ origin, pathname }: HTMLAnchorElement): boolean {
	if (!services || origin !== location.origin || !pathname.startsWith(services)) return false;
	return /^[^/]+\/$/.test(pathname.slice(services.length));
}
