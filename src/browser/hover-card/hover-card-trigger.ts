import { load } from '../fetching/on-demand.ts';

/** How long the pointer or the focus must rest on a link before anything is fetched. */
const REST_MS = 350;

const services = document.querySelector<HTMLElement>('[data-services]')?.dataset['services'];
let resting: number | undefined;

/**
 * Shows the hover card of a service when the pointer or the focus rests on a link to it. Every page
 * loads only this; the rest is fetched when it is needed. Touch does not hover, so it shows no
 * card.
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

/** True for the page of a service, which is directly in the folder of services. */
function isServicePage({ origin, pathname }: HTMLAnchorElement): boolean {
	if (!services || origin !== location.origin || !pathname.startsWith(services)) return false;
	return /^[^/]+\/$/.test(pathname.slice(services.length));
}
