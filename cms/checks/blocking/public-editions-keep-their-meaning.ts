import type { PayloadRequest } from 'payload';
import type { Source } from '../../collections/public-fields.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { type ChangedEdition, changedEditions } from '../../workflow/editions/changed-editions.ts';
import { unexplained } from '../../workflow/editions/unexplained.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { bulkLoadOf } from '../lookups/bulk-load.ts';
import { lastPublic } from '../lookups/last-public.ts';
import { publicFactsFor } from '../lookups/public-facts.ts';

/** An edition that people link to says what it said, or the change is told as a correction or is a new edition. */
export const publicEditionsKeepTheirMeaning: Check<CheckedDocument> = async ({ collection, id, written, req }) => {
  if (collection !== 'publications' || id === '' || bulkLoadOf(req) !== undefined) return [];
  const before = await lastPublic(req, collection, id);
  return before === undefined ? [] : unexplained(await changesOfEditions(before, written, req), written);
};

/** The public editions that a version of a publication changes. */
export async function changesOfEditions(before: Data, after: Data, req: PayloadRequest): Promise<ChangedEdition[]> {
  const source: Source = req.payload.collections.publications.config;
  const facts = new Map([...(await publicFactsFor(req, source, before)), ...(await publicFactsFor(req, source, after))]);
  return changedEditions(source, before, after, facts);
}
