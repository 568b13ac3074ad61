import type { ReactNode } from 'react';
import { usefulAnswers } from '../../../content/model/intake/intake.ts';
import type { FrequentSearch, ReaderFacts } from '../reader-facts.ts';
import { asDate, counted } from '../formatting.ts';

/** On the dashboard: what readers said and asked for in the last week, and what is searched for in vain. */
export function FromReaders({
  facts,
  emptySearches,
  admin,
}: {
  facts: ReaderFacts;
  emptySearches: FrequentSearch[];
  admin: string;
}): ReactNode {
  const { answers, sentences, wanted } = facts;
  const ratings = answers.yes + answers.partly + answers.no;
  return (
    <section className="signpost-card">
      <h2>From readers, in the last 7 days</h2>
      <p>
        {ratings === 0 ? 'No ratings. ' : `${counted(ratings, 'rating')}: ${answers.yes} yes, ${answers.partly} partly, ${answers.no} no. `}
        {wanted.length === 0
          ? 'No format was asked for.'
          : `Asked for: ${wanted.map(({ format, times, pages }) => `${times} × ${format} (${inShort(pages)})`).join(', ')}.`}
      </p>
      <ul>
        {sentences.map(({ id, text, useful, title, at }) => (
          <li key={id}>
            “{text}” ({usefulAnswers[useful]}, <a href={`${admin}/collections/ratings/${id}`}>{title}</a>, {asDate(at)})
          </li>
        ))}
      </ul>
      {emptySearches.length === 0 ? null : (
        <p>
          Searched for in vain five times or more, by different people or on different days:{' '}
          {emptySearches.map(({ words, senders }) => `${words} (${senders})`).join(', ')}
        </p>
      )}
      <p>
        <a href={`${admin}/collections/ratings`}>Ratings</a>, <a href={`${admin}/collections/format-requests`}>requests for formats</a>,{' '}
        <a href={`${admin}/collections/missing-content`}>what was missing</a>,{' '}
        <a href={`${admin}/collections/empty-searches`}>searches without a result</a>
      </p>
    </section>
  );
}

/** Pages that are named before the others are only counted. */
const maxPages = 3;

function inShort(pages: readonly string[]): string {
  const others = pages.length - maxPages;
  return pages.slice(0, maxPages).join(', ') + (others > 0 ? ` and ${others} more` : '');
}
