import { buildSite } from './build-site.ts';
import { readFlags } from './flags.ts';

readFlags();

process.exitCode = (await buildSite()) ? 0 : 1;
