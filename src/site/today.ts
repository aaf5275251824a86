/** The day of this build, `YYYY-MM-DD`, from which ages are counted. */
export const today = new Date().toISOString().slice(0, 10);
