import type { ReactNode } from 'react';
import { asDate, counted } from '../formatting.ts';
import { AddWords } from './AddWords.tsx';
import { Card } from './Card.tsx';
import { editAddress } from './edit-address.ts';
import { LeadOn } from './LeadOn.tsx';
import type { OpenWork } from './open-work.ts';
import { Settle } from './Settle.tsx';

/** What readers said and asked for and nobody has dealt with, and what is searched for in vain. */
export function FromReaders({
  facts: { answers, items, more, searches, addresses },
  admin,
  mayPublish,
}: {
  facts: OpenWork;
  admin: string;
  mayPublish: boolean;
}): ReactNode {
  const ratings = answers.yes + answers.partly + answers.no;
  return (
    <>
      <Card title="From readers">
        <p>
          {ratings === 0
            ? 'Nobody has rated a page in the last 7 days.'
            : `${counted(ratings, 'rating')} in the last 7 days. Was it useful? ${answers.yes} yes, ${answers.partly} partly, ${answers.no} no.`}
        </p>
        {items.length === 0 ? (
          <p>
            Nothing is left to deal with. What readers write about a page, miss or ask for stands here until somebody says what was done.
          </p>
        ) : null}
        <ul className="signpost-rows">
          {items.map(({ collection, id, words, beside, isAwaited, page, at }) => (
            <li key={id}>
              <span className="signpost-rows__name">{words}</span>
              <span>
                {page ? <a href={editAddress(admin, page.collection, page.id)}>{page.title}</a> : null}
                {[beside, asDate(at)].filter(Boolean).map((part, index) => (index > 0 || page ? `, ${part}` : part))}
              </span>
              <Settle of={collection} ids={[id]} name={words} isAwaited={isAwaited === true} />
            </li>
          ))}
        </ul>
        {more > 0 ? <p>{counted(more, 'other')} to deal with after these.</p> : null}
        <p>
          <a href={`${admin}/collections/ratings`}>Ratings</a>, <a href={`${admin}/collections/format-requests`}>requests for formats</a>,{' '}
          <a href={`${admin}/collections/missing-content`}>what was missing</a>
        </p>
      </Card>
      <Card title="Searches that found nothing">
        {searches.length === 0 ? (
          <p>
            No search by five people or more was left without a result. Words that find nothing stand here, so that you can add them to the
            page that answers them.
          </p>
        ) : null}
        <ul className="signpost-rows">
          {searches.map(({ id, words, senders }) => (
            <li key={id}>
              <span className="signpost-rows__name">{words}</span>
              <span>Searched for {counted(senders, 'time')}</span>
              <AddWords id={id} words={words} />
            </li>
          ))}
        </ul>
        <p>
          <a href={`${admin}/collections/empty-searches`}>All searches without a result</a>
        </p>
      </Card>
      <Card title="Addresses that were not found">
        <p>
          {addresses.length === 0
            ? 'No address was tried three times or more without an answer. Addresses of an older site, or with a slip in them, stand here, so that you can lead them to a page.'
            : 'People try these addresses and find nothing. Choose the right page for each.'}
        </p>
        <ul className="signpost-rows">
          {addresses.map(({ id, address, times, at }) => (
            <li key={id}>
              <span className="signpost-rows__name">{address}</span>
              <span>
                Opened {counted(times, 'time')}, last on {asDate(at)}
              </span>
              <LeadOn id={id} address={address} mayPublish={mayPublish} />
            </li>
          ))}
        </ul>
        <p>
          <a href={`${admin}/collections/not-found`}>All addresses not found</a>
        </p>
      </Card>
    </>
  );
}
