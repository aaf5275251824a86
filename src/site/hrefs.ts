import { createHrefs } from '../model/hrefs.ts';
import { basePath } from './settings.ts';

/** The guide's addresses under the base path of this build. */
export const hrefs = createHrefs(basePath);
