import type { APIRoute, GetStaticPaths } from 'astro';
import { buildServiceDigest } from '../../../views/service-digest.ts';
import { toDataFile } from '../../../site/files/data-file.ts';
import { getGuide } from '../../../site/content/get-guide.ts';
import { hrefs } from '../../../site/hrefs.ts';
import { today } from '../../../site/today.ts';

export const getStaticPaths = (async () => {
	const { services, stages } = await getGuide();
	return [...services.values()].flatMap((service) => {
		const stage = stages.get(service.homeStage);
		return stage ? [{ params: { id: service.id }, props: { service, stage } }] : [];
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { service, stage } }) =>
	toDataFile(
		buildServiceDigest({ guide: await getGuide(), toHref: hrefs.note }, { service, stage, today }),
	);

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];
