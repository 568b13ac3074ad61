import { z } from 'zod';
import { identifier, line } from '../fields/identifier.ts';
import { listedCollection } from '../collections.ts';

/** The documents that fit, as cards: the latest news of a topic, the hubs of an area. */
export const documentList = z.strictObject({
  blockType: z.literal('documentList'),
  title: line,
  from: listedCollection,
  topic: identifier.optional(),
  area: identifier.optional(),
  /** How many at most. */
  limit: z.number().int().min(1).max(12),
});
