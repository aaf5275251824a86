import styles from '../../styles/hover-card.css?url&no-inline';
import { clone } from '../dom/clone.ts';
import { create } from '../dom/create.ts';
import { isPlain } from '../keys/plain-key.ts';
import { addStyles } from '../fetching/on-demand.ts';
import { loadDigest } from '../service/service-digests.ts';

/** How long a pointer may be on its way between the link and the hover card. */
const GRACE_MS = 250;
/**
 * The room between the link and the hover card, and between the hover card and the window, in
 * pixels.
 */
const GAP = 8;

const hoverCard = create('div', { id: 'hover-card', role: 'tooltip', popover: 'manual' });
/** The link whose hover card is shown, and what ends that. */
let shown: { link: HTMLAnchorElement; end: AbortController } | undefined;
/** The link whose hover card was dismissed, until the reader has left it. */
let dismissed: HTMLAnchorElement | undefined;
let styled: Promise<unknown> | undefined;

/**
 * Shows the hover card of the service that a link leads to, unless the reader has moved on
 * meanwhile or nothing can be fetched. It stays until pointer and focus have left, the pointer may
 * move onto it, and Escape dismisses it.
 *
 * @see https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
export async function showHoverCard(link: HTMLAnchorElement): Promise<void> {
	try {
		styled ??= addStyles(styles);
		const [digest] = await Promise.all([loadDigest(link.href), styled]);
		const content = digest.querySelector<HTMLElement>('.hover-card');
		if (content && link !== shown?.link && link !== dismissed && isHeld(link)) show(link, content);
	} catch {
		// A hover card is optional: if it cannot be fetched, the link still works.
	}
}

function show(link: HTMLAnchorElement, content: HTMLElement): void {
	hide();
	hoverCard.dataset['stage'] = content.dataset['stage'] ?? '';
	hoverCard.replaceChildren(...clone(content).childNodes);
	// Inside a landmark, so that landmark navigation does not find it outside all of them.
	(document.querySelector('main') ?? document.body).append(hoverCard);
	hoverCard.showPopover();
	place(link);
	link.setAttribute('aria-describedby', hoverCard.id);
	const end = new AbortController();
	const { signal } = end;
	shown = { link, end };
	let leaving: number | undefined;
	const leave = () => {
		clearTimeout(leaving);
		leaving = window.setTimeout(() => {
			if (shown?.link === link && !isHeld(link)) hide();
		}, GRACE_MS);
	};
	for (const type of ['pointerover', 'focusout', 'pointerout'])
		document.addEventListener(type, leave, { signal });
	// The next focused element may be below the hover card, so it closes at once (WCAG 2.4.11).
	document.addEventListener('focusin', ({ target }) => target !== link && hide(), { signal });
	for (const type of ['scroll', 'resize'])
		addEventListener(type, () => follow(link), { signal, capture: true, passive: true });
	addEventListener('pagehide', hide, { signal });
	document.addEventListener(
		'keydown',
		(event) => event.key === 'Escape' && isPlain(event) && dismiss(link),
		{ signal },
	);
}

function hide(): void {
	shown?.end.abort();
	shown?.link.removeAttribute('aria-describedby');
	shown = undefined;
	hoverCard.remove();
}

function dismiss(link: HTMLAnchorElement): void {
	hide();
	dismissed = link;
	for (const type of ['pointerleave', 'blur'])
		link.addEventListener(type, () => (dismissed = undefined), { once: true });
}

/** True while the pointer or the focus is on the link or the hover card. */
function isHeld(link: HTMLAnchorElement): boolean {
	return link.matches(':hover, :focus-visible') || hoverCard.matches(':hover');
}

/** Follows a link that scrolls, and closes when the link leaves the window. */
function follow(link: HTMLAnchorElement): void {
	const { top, bottom } = link.getBoundingClientRect();
	if (bottom < 0 || top > innerHeight) hide();
	else place(link);
}

/**
 * Places the hover card below its link, or above if there is more room: never over the link, never
 * outside the window.
 */
function place(link: HTMLAnchorElement): void {
	const { left, top, bottom } = link.getBoundingClientRect();
	hoverCard.style.maxHeight = '';
	const { offsetWidth, offsetHeight } = hoverCard;
	const [above, below] = [top - 2 * GAP, innerHeight - bottom - 2 * GAP];
	const isBelow = offsetHeight <= below || below >= above;
	const height = Math.min(offsetHeight, isBelow ? below : above);
	const right = document.documentElement.clientWidth - offsetWidth - GAP;
	Object.assign(hoverCard.style, {
		maxHeight: `${height}px`,
		left: `${Math.max(GAP, Math.min(left, right))}px`,
		top: `${isBelow ? bottom + GAP : top - GAP - height}px`,
	});
}
