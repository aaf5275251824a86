import type { DigestFact } from '../model/schemas/service-digest.ts';
import { create } from './create.ts';

/** Tells the value of a fact with its unit. */
export function tellValue({ value, unit }: DigestFact): string {
	return `${value.text} ${unit}`.trim();
}

/** Draws where a fact comes from: the page, the day it was checked, and how, where not on the page. */
export function drawSource({ source, checked, isDue, note }: DigestFact): (Node | string)[] {
	const link = create('a', { className: 'source', href: source.url }, source.title);
	const day = create('time', { dateTime: checked }, checked);
	const age = create('span', { className: 'age' }, day, isDue ? ', due for a check' : '');
	age.classList.toggle('due', isDue ?? false);
	return [link, ' ', age, ...(note ? [drawAside(note)] : [])];
}

/** Draws words that stand aside. */
export function drawAside(text: string): HTMLElement {
	return create('span', { className: 'age' }, text);
}
