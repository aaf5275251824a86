/** The notes of a search that come late. One file, so that they take one request. */
export { drawAnswers } from './search-answers.ts';
export { drawNothing } from './search-nothing.ts';
