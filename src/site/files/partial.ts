import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

let container: Promise<AstroContainer> | undefined;

/**
 * Renders a component to a file of its own: HTML that a script fetches and arranges. Its extension
 * is `.htm`, so that code for pages (`.html`) skips it: the full-text index, the policies, the
 * weights, the tests.
 */
export async function renderPartial(
	component: AstroComponentFactory,
	props: Record<string, unknown>,
): Promise<Response> {
	container ??= AstroContainer.create();
	const html = await (await container).renderToString(component, { props });
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
