import type { UIFieldServerProps } from 'payload';
import { usefulAnswers } from '../../../content/model/intake/intake.ts';
import { readerFacts, type ReaderFacts } from '../reader-facts.ts';
import { asDate } from '../formatting.ts';

/** Sentences shown beside a document; the list has the others. */
const shown = 3;

/** What readers said of a document's page: counts, the latest sentences, and the formats they need. Their words are text, never markup. */
export async function WhatReadersSaid({ id, payload, user }: UIFieldServerProps & { id?: number | string }) {
  if (!user || id === undefined) return null;
  const facts = await readerFacts(payload, user, { document: { equals: String(id) } }, shown);
  const { sentences, wanted } = facts;
  const list = `${payload.config.routes.admin}/collections/ratings?where[or][0][and][0][document][equals]=${String(id)}`;
  return (
    <section className="signpost-receipt" aria-label="What readers said">
      <h3 className="signpost-receipt__title">What readers said</h3>
      <p>{answersInWords(facts)}</p>
      {sentences.length === 0 ? null : (
        <ul>
          {sentences.map(({ id: rating, text, useful, at }) => (
            <li key={rating}>
              “{text}” ({usefulAnswers[useful]}, {asDate(at)})
            </li>
          ))}
        </ul>
      )}
      {wanted.length === 0 ? null : <p>Asked for: {wanted.map(({ format, times }) => `${times} × ${format}`).join(', ')}</p>}
      {isSilent(facts) ? null : (
        <p>
          <a href={list}>All ratings of this page</a>
        </p>
      )}
    </section>
  );
}

function answersInWords({ answers: { yes, partly, no } }: ReaderFacts): string {
  const total = yes + partly + no;
  return total === 0 ? 'Nobody has rated this page yet.' : `Useful? ${yes} yes, ${partly} partly, ${no} no.`;
}

function isSilent({ answers: { yes, partly, no } }: ReaderFacts): boolean {
  return yes + partly + no === 0;
}
