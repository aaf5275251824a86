/**
 * The form of the data that scripts fetch (`digest.htm`, `state.json`, the files of the search). Raise it when a field changes its
 * name or its meaning: a page that was opened before then asks to be reloaded, in place of reading the new data wrongly.
 */
export const DATA_FORM = 1;
