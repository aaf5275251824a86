/**
 * The form of the data that scripts fetch (`digest.htm`, `state.json`, the files of the search).
 * Increase it when a field changes its name or its meaning. A page that was opened before then asks
 * to be reloaded instead of misreading the new data.
 */
export const DATA_FORM = 1;
