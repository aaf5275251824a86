/** What restores a list: its choice and its scroll position. One file, to load with one request. */
export { writeChosen } from '../address/chosen-address.ts';
export { keepPlace, restorePlace } from '../address/scroll-place.ts';
