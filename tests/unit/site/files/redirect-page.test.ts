import { expect, test } from 'vitest';
import { buildGuide } from '../../../../src/guide/build-guide.ts';
import { toServiceId } from '../../../../src/model/ids.ts';
import { buildRedirectPage } from '../../../../src/site/files/redirect-page.ts';
import { HOSTILE } from '../../../support/hostile-notes.ts';
import { listInjected } from '../../../support/injected.ts';
import { listElements, textOf } from '../../../support/parsed-html.ts';
import { makeService } from '../../../support/notes.ts';

test('the page of a former name shows any name as text', () => {
	const { guide } = buildGuide([makeService('alpha')]);
	const service = { ...guide.services.get(toServiceId('alpha')!)!, name: `New ${HOSTILE}` };
	const html = buildRedirectPage({
		name: `Old ${HOSTILE}`,
		address: 'old',
		anchor: 'a"b',
		service,
	});
	expect(listInjected(html)).toEqual([]);
	const texts = listElements(html).map((element) => [element.tagName, textOf(element)]);
	const told = `Old ${HOSTILE} is now New ${HOSTILE}`;
	expect(texts).toContainEqual(['title', told]);
	expect(texts).toContainEqual(['h1', told]);
	expect(texts).toContainEqual(['a', `Go to New ${HOSTILE}`]);
});
