import { createScriptHrefs } from '../model/hrefs.ts';

/** The guide's addresses under the base path of this build, for scripts loaded on demand. */
export const hrefs = createScriptHrefs(encodeURI(import.meta.env.BASE_URL));
