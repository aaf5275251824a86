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
		// A hover card is a courtesy: the link itself says when it leads nowhere.
	}
}

function show(link: HTMLAnchorElement, content: HTMLElement): void {
	hide();
	hoverCard.dataset['stage'] = content.dataset['stage'] ?? '';
	hoverCard.replaceChildren(...clone(content).childNodes);
	// Within a landmark, so that whoever walks by landmarks does not find it beside all of them.
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
	// What has the focus next may stand below the hover card, so there is no grace for it (WCAG
	// 2.4.11).
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

/** Tells whether pointer or keyboard still hold the hover card. */
function isHeld(link: HTMLAnchorElement): boolean {
	return link.matches(':hover, :focus-visible') || hoverCard.matches(':hover');
}

/** Keeps to a link that scrolls, and lets go of one that has left the window. */
function follow(link: HTMLAnchorElement): void {
	const { top, bottom } = link.getBoundingClientRect();
	if (bottom < 0 || top > innerHeight) hide();
	else place(link);
}

/**
 * Puts the hover card below its link, or above where there is more room: never over it, never out
 * of the window.
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
