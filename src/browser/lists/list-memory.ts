/** What restores a list: its choice and its scroll position. One file, to load with one request. */
export { writeChosen } from '../chosen-address.ts';
export { keepPlace, restorePlace } from '../place.ts';
