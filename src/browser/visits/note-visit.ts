import type { GuideState } from '../../model/schemas/guide-state.ts';
import { listNews } from '../../model/news.ts';
import { fetchData } from '../data.ts';
import { hrefs } from '../hrefs.ts';
import { keep, write } from '../storage.ts';
import { addNews, readSeen, readVisit, writeSeen, writeVisit } from './visits.ts';

/**
 * Notes that a reader sees a version of the guide on a day. A version not seen before is fetched once and compared with what
 * was seen last; what is new joins the news. On a first visit nothing is new.
 *
 * @param isAsked whether the reader waits for the news, so that they are looked for even where they cannot be stored
 */
export async function noteVisit(version: string, today: string, isAsked = false): Promise<void> {
	let isBegun = false;
	const begin = (): Promise<void> => {
		isBegun = true;
		return look(version, today, isAsked);
	};
	try {
		// Two tabs that open at once would both find the same news.
		await navigator.locks.request('guide.visit', begin);
	} catch (error) {
		if (isBegun) throw error;
		// There are no locks without a secure connection, and none that may be used where site data is blocked.
		await begin();
	}
}

async function look(version: string, today: string, isAsked: boolean): Promise<void> {
	const last = readVisit();
	const versions = last?.versions ?? [];
	if (versions.includes(version)) return;
	// Noted before it is fetched: a browser that can note nothing must not fetch on every page.
	const isNoted = writeVisit({ day: today, versions: [version, ...versions] });
	if (!isNoted && !(isAsked && readSeen())) return;
	const state = await fetchState(version);
	// Without a connection the next page tries again.
	if (!state) writeVisit(last ?? { day: today, versions });
	// Without room the page of the news does.
	else if (!compare(state, last?.day ?? today, today, isAsked ? keep : write))
		writeVisit({ day: last?.day ?? today, versions: [`?${version}`, ...versions] });
}

/** Compares what the guide says with what was seen last, and returns whether the result is stored. */
function compare(
	{ version, services }: GuideState,
	since: string,
	today: string,
	by: typeof keep,
): boolean {
	const seen = readSeen();
	const news = seen ? listNews(seen.services, services) : [];
	if (news.length > 0 && !addNews({ since, noticed: today, news }, by)) return false;
	writeSeen({ first: seen?.first ?? today, services });
	// The server may already be a version further than the page.
	writeVisit({ day: today, versions: [version, ...(readVisit()?.versions ?? [])] });
	return true;
}

/** The version in the address keeps an older answer in a cache from standing in for it. */
function fetchState(version: string): Promise<GuideState | undefined> {
	return fetchData<GuideState>(`${hrefs.state}?${version}`).catch(() => undefined);
}
