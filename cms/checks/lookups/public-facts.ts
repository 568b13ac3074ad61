import type { PayloadRequest } from 'payload';
import { publicFieldsOf, type Source } from '../../collections/public-fields.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { type Facts, factsNamedIn, noFacts } from '../../snapshot/mapping/lay-facts-over.ts';
import { findStored, isDamaged } from './find-stored.ts';

/** The public facts that a document uses, read in the request's own transaction: what the same save published before is among them. */
export async function publicFactsFor(req: PayloadRequest, source: Source, written: Data): Promise<Facts> {
  const named = factsNamedIn(publicFieldsOf(source), written);
  if (named.length === 0) return noFacts;
  // Asked for as stored: in a launch set, one that is a draft still may be public with it.
  const found = (await findStored(req, 'facts', { id: { in: named } })).filter((fact) => fact['_status'] === 'published');
  return new Map(found.filter((fact) => !isDamaged(fact)).map((fact) => [String(fact['id']), fact]));
}
