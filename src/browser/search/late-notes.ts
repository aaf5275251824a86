/** The notes of a search that are loaded late, in one file to load them with one request. */
export { drawAnswers } from './search-answers.ts';
export { drawNothing } from './search-nothing.ts';
