import type { Payload } from 'payload';
import { publicFieldsOf, type Source } from '../collections/public-fields.ts';
import type { Data } from './mapping/fields.ts';
import { type Facts, factsNamedIn, noFacts } from './mapping/lay-facts-over.ts';
import { findReadable } from './find-readable.ts';

/** Identifiers that fit into one question to the database. */
const batchSize = 200;

/** The public facts that some documents use, as the publisher may read them. */
export async function publicFacts(payload: Payload, source: Source, documents: readonly Data[]): Promise<Facts> {
  const fields = publicFieldsOf(source);
  const named = [...new Set(documents.flatMap((written) => factsNamedIn(fields, written)))];
  if (named.length === 0) return noFacts;
  const facts = new Map<string, Data>();
  for (let start = 0; start < named.length; start += batchSize) {
    const batch = named.slice(start, start + batchSize);
    // One that is damaged counts as not public: what uses it is held back, and nothing else.
    const { docs } = await findReadable(payload, 'facts', { where: { id: { in: batch } }, limit: batch.length });
    for (const fact of docs) facts.set(fact.id, fact);
  }
  return facts;
}
