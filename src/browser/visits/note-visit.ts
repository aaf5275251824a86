import type { GuideState } from '../../model/schemas/guide-state.ts';
import { listNews } from '../../model/news.ts';
import { fetchData } from '../fetching/fetch-data.ts';
import { hrefs } from '../hrefs.ts';
import { getEntry, keepEntry, setEntry } from '../storage/local-entries.ts';
import { getRecord, putRecord } from '../storage/records.ts';
import { seenEntry } from '../storage/seen-entry.ts';
import { visitEntry } from '../storage/visit-entry.ts';
import { addNews } from './stored-news.ts';

/**
 * Records that a reader saw a version of the guide on a day. A new version is fetched once and
 * compared with what the reader saw last; the changes are added to the news. On a first visit
 * nothing is new.
 *
 * @param isAsked true if the reader is waiting for the news, which are then shown even if they
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
	// Recorded before fetching: a browser that cannot store anything must not fetch on every page.
	// If the reader leaves meanwhile, or storage is full, the page with the news compares again.
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
	// The server may already have a newer version than the page.
	const known = versions.filter((each) => each !== unfinished);
	setEntry(visitEntry, { day: today, versions: [newest, version, ...known] });
}

/** The version in the address prevents a cache from answering with an older state. */
function fetchState(version: string): Promise<GuideState | undefined> {
	return fetchData<GuideState>(`${hrefs.state}?${version}`).catch(() => undefined);
}
