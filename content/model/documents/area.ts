import { z } from 'zod';
import { figure } from '../fields/figure.ts';
import { identifier } from '../fields/identifier.ts';
import { position } from '../fields/position.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** A place on the map that documents are about. */
export const area = z.strictObject({
  collection: z.literal('areas'),
  ...base,
  kind: z.enum(['county', 'city', 'district', 'neighbourhood', 'rural area']),
  parent: identifier.optional(),
  /** Postcode areas or districts, for "near me": "GL", "PL5". */
  postcodes: z.array(z.string().regex(/^[A-Z]{1,2}(?:[0-9][A-Z0-9]?)?$/)).default([]),
  /** The middle of postcode districts that lie in it, to say how far away a place is. */
  centres: z
    .array(
      z.strictObject({
        postcode: z.string().regex(/^[A-Z]{1,2}[0-9][A-Z0-9]?$/, 'expected a postcode district such as PL5'),
        position,
      }),
    )
    .default([]),
  /** Towns, villages and parts that lie in it and have no page of their own, for "near me" and search. */
  towns: z.array(z.string().min(1)).default([]),
  figures: z.array(figure).default([]),
  body: richText.default([]),
});

export type Area = z.infer<typeof area>;
