import { z } from 'zod';
import { findAddressFault } from '../web-address.ts';

/** An address of a page outside the guide. */
export const webAddressSchema = z
	.string()
	.superRefine((url, context) => {
		const fault = findAddressFault(url);
		if (fault) context.addIssue({ code: 'custom', message: `The address ${fault}` });
	})
	.meta({ format: 'uri' });
