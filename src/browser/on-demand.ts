/** A part of the guide that could not be fetched. Its message is a sentence for the reader. */
class LoadError extends Error {}

const UPDATED = 'The guide has been updated since you opened this page.';
const OFFLINE = 'Is the connection there?';

const notice = Object.assign(document.createElement('div'), { role: 'alert', popover: 'auto' });
// At the foot of the window, where it covers no field; its style sheet could be just what is missing.
notice.style.inset = 'auto auto 0.5rem 0.5rem';

/**
 * Fetches a part of the guide that comes on demand: a script, a style sheet, or data. After a deployment what an open page wants
 * is no longer there, and the reader is offered a fresh page. Rejects for those who have a place to say what is missing.
 */
export async function load<Part>(fetchPart: () => Promise<Part>, isAsked = false): Promise<Part> {
	try {
		return await fetchPart();
	} catch (error) {
		if (error instanceof LoadError) throw error;
		const reason = (await isServed()) ? UPDATED : OFFLINE;
		// Said once, and again only to readers who wait for what is missing.
		if (isAsked || (reason === UPDATED && !notice.textContent)) say(reason);
		throw new LoadError(reason);
	}
}

/** Fetches a part that the reader has asked for, and uses it. Where it cannot be had, a notice says so. */
export function use<Part>(
	fetchPart: () => Promise<Part>,
	act: (part: Part) => unknown = () => undefined,
): Promise<unknown> {
	return load(fetchPart, true).then(act, () => undefined);
}

/**
 * Fetches the script of a page that has just been opened. A page out of a cache that is older than the guide is opened afresh,
 * once, and only while nothing is typed: a page that was reloaded does not reload itself.
 */
export function start(fetchScript: () => Promise<unknown>): void {
	void use(async () => {
		try {
			await fetchScript();
		} catch (error) {
			const [navigation] = performance.getEntriesByType('navigation');
			const isFresh = (navigation as PerformanceNavigationTiming).type === 'reload';
			if (isFresh || findTyped() || !(await isServed())) throw error;
			location.reload();
			await new Promise(() => undefined);
		}
	});
}

/** Adds a style sheet and waits for it. Without it there are no looks, and all the rest. */
export async function addStyles(href: string): Promise<void> {
	const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
	const loading = new Promise((resolve, reject) => {
		sheet.onload = resolve;
		sheet.onerror = reject;
	});
	document.head.append(sheet);
	await load(() => loading).catch(() => undefined);
}

/** Says in a sentence why something could not be loaded. */
export function explain(error: unknown): string {
	return error instanceof LoadError ? error.message : OFFLINE;
}

/** Asks for this page again: where the server answers, what is missing has been replaced. */
function isServed(): Promise<boolean> {
	return fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
		({ status }) => status < 500,
		() => false,
	);
}

/** Says why something is missing, and offers a fresh page where one would help. */
function say(reason: string): void {
	notice.textContent = `This could not be loaded. ${reason} `;
	if (reason === UPDATED) {
		const button = Object.assign(document.createElement('button'), { textContent: 'Reload' });
		button.onclick = reload;
		notice.append(button);
	}
	// Outside of an open dialog nothing can be reached.
	(document.querySelector('dialog[open]') ?? document.body).append(notice);
	notice.showPopover();
}

/** Opens the page afresh, and takes along what was typed into a search. */
function reload(): void {
	const form = findTyped()?.form;
	if (form?.matches('[role=search]')) form.submit();
	else location.reload();
}

/** Finds the field that the reader has typed into: in the dialog that is open, or on the page. */
function findTyped(): HTMLInputElement | undefined {
	const place = document.querySelector('dialog[open]') ?? document;
	return [...place.querySelectorAll('input')].find(
		({ value, defaultValue }) => value !== defaultValue,
	);
}
