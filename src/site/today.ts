/** The day of this build, `YYYY-MM-DD`, from which ages are counted. `GUIDE_TODAY` fixes it, for pages that can be compared. */
export const today = process.env['GUIDE_TODAY'] ?? new Date().toISOString().slice(0, 10);
