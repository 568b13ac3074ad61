import type { ReactNode } from 'react';
import { asDate } from '../formatting.ts';
import { Card } from './Card.tsx';
import type { Listed } from './desk-facts.ts';
import { editAddress } from './edit-address.ts';

/** What somebody answers for and is still writing. */
export function MyDrafts({ drafts, admin }: { drafts: readonly Listed[]; admin: string }): ReactNode {
  return (
    <Card title="My drafts">
      {drafts.length === 0 ? (
        <p>You have no drafts. What you write is kept here by itself until it is published, so you can stop and go on at any time.</p>
      ) : (
        <ul className="signpost-rows">
          {drafts.map(({ collection, id, kind, title, at, wasPublic, review }) => (
            <li key={`${collection}/${id}`}>
              <a href={editAddress(admin, collection, id)}>{title}</a>
              <span>
                {kind}, {wasPublic ? 'with changes that are not public' : 'never public'}, saved on {asDate(at)}
              </span>
              {review ? <q>{review}</q> : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
