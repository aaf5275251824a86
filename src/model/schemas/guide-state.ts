import { z } from 'zod';
import { serviceIdSchema } from './ids.ts';
import { STATUS_STATES } from '../vocabulary.ts';

/** What may change about a service: its name, its status, its facts. */
export const serviceStateSchema = z.strictObject({
	label: z.string().describe('The service’s label in lists.'),
	status: z.enum(STATUS_STATES).describe('Whether the service can be taken up.'),
	facts: z
		.record(
			z.string().describe('What the value is of.'),
			z.string().describe('The value with its unit.'),
		)
		.describe('The value of each fact, by its label.'),
});

/** Everything that may change in the guide, on one day. */
export const guideStateSchema = z.strictObject({
	version: z
		.string()
		.regex(/^[\w-]{8}$/)
		.describe('A hash of the rest: it changes with it, and with nothing else.'),
	services: z.record(serviceIdSchema, serviceStateSchema).describe('Every service, by its id.'),
});

export type ServiceState = z.output<typeof serviceStateSchema>;
export type GuideState = z.output<typeof guideStateSchema>;

/** The states of all services, by id. */
export type ServiceStates = GuideState['services'];
