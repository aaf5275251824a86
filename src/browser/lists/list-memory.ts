/** What a list needs for the way back to it: its choice in the address, its place in the page. One file, since both are fetched late. */
export { writeChosen } from '../chosen-address.ts';
export { keepPlace, restorePlace } from '../place.ts';
