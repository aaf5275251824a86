/** A part of the guide that could not be fetched. Its message is a sentence for the reader. */
class LoadError extends Error {}

const UPDATED = 'The guide has been updated since you opened this page.';
const OFFLINE = 'Is the connection there?';

const notice = Object.assign(document.createElement('div'), { role: 'alert', popover: 'auto' });
// Styled inline, because the style sheet could be the missing part. At the bottom it covers no
// field.
notice.style.inset = 'auto auto 0.5rem 0.5rem';

/**
 * Fetches a part of the guide on demand: a script, a style sheet, or data. After a deployment the
 * parts that an open page asks for are gone, so the reader is offered to reload. Rejects with a
 * `LoadError`, for callers that can show what is missing.
 */
export async function load<Part>(fetchPart: () => Promise<Part>, isAsked = false): Promise<Part> {
	try {
		return await fetchPart();
	} catch (error) {
		if (error instanceof LoadError) throw error;
		const reason = (await isServed()) ? UPDATED : OFFLINE;
		// Shown once, and again only to readers who are waiting for the missing part.
		if (isAsked || (reason === UPDATED && !notice.textContent)) say(reason);
		throw new LoadError(reason);
	}
}

/** Fetches a part that the reader asked for and uses it. If that fails, shows a notice. */
export function use<Part>(
	fetchPart: () => Promise<Part>,
	act: (part: Part) => unknown = () => undefined,
): Promise<unknown> {
	return load(fetchPart, true).then(act, () => undefined);
}

/**
 * Fetches the script of a page that was just opened. If the page came from a cache and is older
 * than the guide, reloads it once, unless the reader has typed something. A reloaded page never
 * reloads.
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

/** Adds a style sheet and waits for it. If it is missing, everything works unstyled. */
export async function addStyles(href: string): Promise<void> {
	const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
	const loading = new Promise((resolve, reject) => {
		sheet.onload = resolve;
		sheet.onerror = reject;
	});
	document.head.append(sheet);
	await load(() => loading).catch(() => undefined);
}

/** Explains in a sentence why something could not be loaded. */
export function explain(error: unknown): string {
	return error instanceof LoadError ? error.message : OFFLINE;
}

/** Requests this page again. If the server answers, the missing part has been replaced. */
function isServed(): Promise<boolean> {
	return fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
		({ status }) => status < 500,
		() => false,
	);
}

/** Shows why something is missing, with a button to reload where that helps. */
function say(reason: string): void {
	notice.textContent = `This could not be loaded. ${reason} `;
	if (reason === UPDATED) {
		const button = Object.assign(document.createElement('button'), { textContent: 'Reload' });
		button.onclick = reload;
		notice.append(button);
	}
	// While a dialog is open, nothing outside it can be reached.
	(document.querySelector('dialog[open]') ?? document.body).append(notice);
	notice.showPopover();
}

/** Reloads the page, and carries over what was typed into a search. */
function reload(): void {
	const form = findTyped()?.form;
	if (form?.matches('[role=search]')) form.submit();
	else location.reload();
}

/** Finds the field that the reader typed into: in the open dialog, or on the page. */
function findTyped(): HTMLInputElement | undefined {
	const place = document.querySelector('dialog[open]') ?? document;
	return [...place.querySelectorAll('input')].find(
		({ value, defaultValue }) => value !== defaultValue,
	);
}
