import type { ReactNode } from 'react';
import { onTheDay } from '../formatting.ts';
import { Card } from './Card.tsx';
import type { Waiting } from './desk-facts.ts';
import { editAddress } from './edit-address.ts';

/** What waits for an editor; an author sees their own that wait. */
export function WaitingForReview({
  waiting,
  admin,
  mayPublish,
}: {
  waiting: readonly Waiting[];
  admin: string;
  mayPublish: boolean;
}): ReactNode {
  return (
    <Card title={mayPublish ? 'Waiting for you' : 'Waiting for an editor'}>
      {waiting.length === 0 ? <p>{mayPublish ? nobodyAsks : nothingAsked}</p> : null}
      <ul className="signpost-rows">
        {waiting.map(({ collection, id, kind, title, at, askedBy, note, found }) => (
          <li key={`${collection}/${id}`}>
            <a href={editAddress(admin, collection, id)}>{title}</a>
            <span>
              {kind}
              {mayPublish ? `, from ${askedBy}` : ''}, since {onTheDay(at)}
            </span>
            {note ? <q>{note}</q> : null}
            {found ? <span>{found}</span> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const nobodyAsks =
  'Nothing waits for you. When somebody asks for a review of a page, it stands here with their note until you approve it, publish it or hand it back.';
const nothingAsked =
  'You have asked for no review. When a draft is ready, press “Ask for a review” on its page, and say in a note what the editor should look at.';
