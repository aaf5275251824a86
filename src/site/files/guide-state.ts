import { createHash } from 'node:crypto';
import type { Guide } from '../../guide/guide.ts';
import { buildServiceStates } from '../../views/guide-state.ts';
import type { GuideState } from '../../model/schemas/guide-state.ts';

const known = new WeakMap<Guide, GuideState>();

/**
 * Gets the state of a guide with its version. Every page carries the version, so that a browser
 * knows when to compare.
 */
export function getGuideState(guide: Guide): GuideState {
	const state = known.get(guide) ?? buildGuideState(guide);
	known.set(guide, state);
	return state;
}

function buildGuideState(guide: Guide): GuideState {
	const services = buildServiceStates(guide);
	const hash = createHash('sha256').update(JSON.stringify(services)).digest('base64url');
	return { version: hash.slice(0, 8), services };
}
