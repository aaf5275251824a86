import type { GuideState } from '../../model/schemas/guide-state.ts';
import { listNews } from '../../model/news.ts';
import { fetchData } from '../data.ts';
import { hrefs } from '../hrefs.ts';
import { getEntry, keepEntry, setEntry } from '../storage/local-entries.ts';
import { getRecord, putRecord } from '../storage/records.ts';
import { seenEntry } from '../storage/seen-entry.ts';
import { visitEntry } from '../storage/visit-entry.ts';
import { addNews } from './stored-news.ts';

/**
 * Notes that a reader sees a version of the guide on a day. A version not seen before is fetched once
 * and compared with what was seen last; what is new joins the news. On a first visit nothing is new.
 *
 * @param isAsked whether the reader waits for the news, so that they are looked for even where they
 * cannot be stored
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
		// Locks need a secure connection, and are denied where site data is blocked.
		await begin();
	}
}

async function look(version: string, today: string, isAsked: boolean): Promise<void> {
	const last = getEntry(visitEntry);
	const { day: since, versions } = last ?? { day: today, versions: [] };
	if (versions.includes(version)) {
		if (since !== today) setEntry(visitEntry, { day: today, versions });
		return;
	}
	const unfinished = `?${version}`;
	if (versions.includes(unfinished) && !isAsked) return;
	// Noted before anything is fetched: a browser that stores nothing must not fetch on every page.
	// If the reader leaves meanwhile, or there is no room, the page of the news looks again.
	const isNoted = setEntry(visitEntry, { day: since, versions: [unfinished, ...versions] });
	const seen = await getRecord(seenEntry);
	if (!isNoted && !(isAsked && seen)) return;
	const state = seen?.version === version ? seen : await fetchState(version);
	if (!state) {
		// Without a connection the next page tries again.
		setEntry(visitEntry, { day: since, versions });
		return;
	}
	const news = seen ? listNews(seen.services, state.services) : [];
	const store = isAsked ? keepEntry : setEntry;
	if (news.length > 0 && !addNews({ since, noticed: today, news }, store)) return;
	const { version: newest, services } = state;
	await putRecord(seenEntry, { first: seen?.first ?? today, version: newest, services });
	// The server may already be a version further than the page.
	const known = versions.filter((each) => each !== unfinished);
	setEntry(visitEntry, { day: today, versions: [newest, version, ...known] });
}

/** The version in the address keeps an older answer in a cache from standing in for it. */
function fetchState(version: string): Promise<GuideState | undefined> {
	return fetchData<GuideState>(`${hrefs.state}?${version}`).catch(() => undefined);
}
