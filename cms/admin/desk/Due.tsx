import type { ReactNode } from 'react';
import { asDate } from '../formatting.ts';
import { Card } from './Card.tsx';
import type { Listed } from './desk-facts.ts';
import { editAddress } from './edit-address.ts';
import { StillCorrect } from './StillCorrect.tsx';

/** What somebody should look at, overdue first, each with one press for “Still correct”. */
export function Due({ due, admin }: { due: readonly Listed[]; admin: string }): ReactNode {
  const now = new Date().toISOString();
  return (
    <Card title="Is it still correct?">
      {due.length === 0 ? (
        <p>
          Nothing has to be looked at in the next 30 days. Give a page a “Review by” day, and it stands here from a month before, for you to
          correct or to say in one press that it is still correct.
        </p>
      ) : null}
      <ul className="signpost-rows">
        {due.map(({ collection, id, kind, title, at, owner, mayConfirm }) => (
          <li key={`${collection}/${id}`} className="signpost-rows__with-button">
            <div>
              <a href={editAddress(admin, collection, id)}>{title}</a>
              <span>
                {kind}
                {owner ? `, ${owner} answers for it` : ''},{' '}
                {at < now ? <strong>overdue since {asDate(at)}</strong> : `due on ${asDate(at)}`}
              </span>
            </div>
            {mayConfirm ? <StillCorrect of={collection} id={id} title={title} /> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
