import type { GuideState } from '../model/guide-state.ts';
import { listNews } from '../model/news.ts';
import { hrefs } from './hrefs.ts';
import { addNews, readSeen, readVisit, writeSeen, writeVisit } from './visits.ts';

/**
 * Notes that a reader sees a version of the guide on a day. A version not seen before is fetched once and compared with what
 * was seen last; what is new joins the news. On a first visit nothing is new.
 */
export async function noteVisit(version: string, today: string): Promise<void> {
	// Two tabs that open at once would both find the same news. Locks are there wherever the connection is secure.
	const locks = 'locks' in navigator ? navigator.locks : undefined;
	await (locks ? locks.request('guide.visit', look) : look());

	async function look(): Promise<void> {
		const last = readVisit();
		const versions = last?.versions ?? [];
		if (versions.includes(version)) return;
		// Noted before it is fetched: a browser that can note nothing must not fetch on every page.
		if (!writeVisit({ day: today, versions: [version, ...versions] })) return;
		const state = await fetchState(version);
		if (state) compare(state, last?.day ?? today, today);
		// Without a connection the next page tries again.
		else writeVisit(last ?? { day: today, versions });
	}
}

function compare({ version, services }: GuideState, since: string, today: string): void {
	const seen = readSeen();
	const news = seen ? listNews(seen.services, services) : [];
	if (news.length > 0 && !addNews({ since, noticed: today, news })) return;
	writeSeen({ first: seen?.first ?? today, services });
	// The server may already be a version further than the page.
	writeVisit({ day: today, versions: [version, ...(readVisit()?.versions ?? [])] });
}

/** The version in the address keeps an older answer in a cache from standing in for it. */
async function fetchState(version: string): Promise<GuideState | undefined> {
	try {
		const answer = await fetch(`${hrefs.state}?${version}`);
		return answer.ok ? ((await answer.json()) as GuideState) : undefined;
	} catch {
		return undefined;
	}
}
