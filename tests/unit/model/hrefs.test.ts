import { expect, test } from 'vitest';
import { createHrefs } from '../../../src/model/hrefs.ts';
import { toNoteRef } from '../../../src/model/ids.ts';

test.each([
	['/', '/services/s3/', '/status/'],
	['/guide', '/guide/services/s3/', '/guide/status/'],
	['/guide/', '/guide/services/s3/', '/guide/status/'],
])('every address begins with the base path %s', (base, service, status) => {
	const hrefs = createHrefs(base);
	expect(hrefs.note(toNoteRef('service', 's3')!)).toBe(service);
	expect(hrefs.status).toBe(status);
});
