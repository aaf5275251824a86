import { getStatusMark } from './status-mark.ts';
import type { StageStop } from '../guide/stage-line.ts';
import type { SocialImage } from '../drawing/social-image/social-image.ts';
import { formatSpan, isRestricted } from '../model/status.ts';
import type { Status } from '../model/schemas/status.ts';
import { statusLabels } from '../model/vocabulary.ts';
import type { Crumb, GuidePage } from './page.ts';

/** Returns the content of a page's social image. */
export function buildSocialImage(
	site: string,
	page: GuidePage,
	stops: readonly StageStop[],
): SocialImage {
	const { title, lead, description, status, crumbs } = page;
	const kicker = crumbs
		.map(toLabel)
		.filter((label) => label !== title)
		.join(' · ');
	return {
		site,
		...(kicker && { kicker }),
		title,
		lead: lead ?? description,
		...(status && {
			status: {
				state: status.service.status.state,
				words: describeStatus(status.service.status),
			},
		}),
		stops,
	};
}

/**
 * Describes a social image in words, for its alternative text: the name, the stage, the status.
 *
 * @example
 * describeSocialImage(...); // => 'Amazon S3. Stage: Data collection. Status: open.'
 */
export function describeSocialImage({ title, stops, status }: SocialImage): string {
	const home = stops.find(({ place }) => place === 'home');
	return [
		title.replace(/\.$/, ''),
		...(home ? [`Stage: ${home.label}`] : []),
		...(status ? [`Status: ${status.words}`] : []),
	]
		.map((sentence) => `${sentence}.`)
		.join(' ');
}

function describeStatus(status: Status): string {
	const label = statusLabels[status.state];
	return isRestricted(status) ? `${label} ${formatSpan(status).replace(/\.$/, '')}` : label;
}

function toLabel(crumb: Crumb): string {
	if (crumb.kind === 'place') return crumb.label;
	return crumb.service.label + getStatusMark(crumb.service).spoken;
}
