import type { APIRoute } from 'astro';
import { z } from 'zod';
import { catalogueSchema } from '../model/schemas/catalogue.ts';

export const GET: APIRoute = () =>
	Response.json(z.toJSONSchema(catalogueSchema, { reused: 'ref' }));
