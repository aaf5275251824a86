import { createHrefs } from '../model/hrefs.ts';

/** The guide's addresses under the base path of this build. */
export const hrefs = createHrefs(import.meta.env.BASE_URL);
