import type { APIRoute, GetStaticPaths } from 'astro';
import ServiceDigest from '../../../components/service/ServiceDigest.astro';
import { buildServiceDigest } from '../../../views/service-digest.ts';
import { getGuide } from '../../../site/content/get-guide.ts';
import { hrefs } from '../../../site/hrefs.ts';
import { renderPartial } from '../../../site/files/partial.ts';

export const getStaticPaths = (async () => {
	const { services, stages } = await getGuide();
	return [...services.values()].flatMap((service) => {
		const stage = stages.get(service.homeStage);
		return stage ? [{ params: { id: service.id }, props: { service, stage } }] : [];
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => {
	const context = { guide: await getGuide(), toHref: hrefs.note };
	return renderPartial(ServiceDigest, { digest: buildServiceDigest(context, props) });
};

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];
