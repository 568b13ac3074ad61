import type { ReactNode } from 'react';
import type { Letter } from '../../payload-types.ts';
import { inTheDiary } from '../formatting.ts';
import { Card } from './Card.tsx';
import { DealtWith } from './DealtWith.tsx';
import { editAddress } from './edit-address.ts';

/** E-mail that could not be delivered, so that whoever counts on it tells the person another way. */
export function Undelivered({ letters, admin }: { letters: Letter[]; admin: string }): ReactNode {
  if (letters.length === 0) return null;
  return (
    <section className="signpost-card signpost-card--failed">
      <h2>E-mail that did not arrive ({letters.length})</h2>
      <p>These are not sent again. Tell these people another way, and check the address.</p>
      <ul>
        {letters.map(({ id, to, subject, of, document, queuedAt, reason }) => (
          <li key={id}>
            <Subject {...{ subject, of, document, admin }} /> to {to}, from {inTheDiary(queuedAt)}. The mail server’s reason: {reason}{' '}
            <DealtWith id={id} of="letters" />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a rehearsal would have sent, so that an administrator sees that the right people would hear of it. */
export function NotSent({ letters, admin }: { letters: Letter[]; admin: string }): ReactNode {
  if (letters.length === 0) return null;
  return (
    <Card title="E-mail that was not sent">
      <p>This is a rehearsal, so nothing leaves it. These are the last letters that the real site would have sent.</p>
      <ul>
        {letters.map(({ id, to, subject, of, document, queuedAt }) => (
          <li key={id}>
            <Subject {...{ subject, of, document, admin }} /> to {to}, from {inTheDiary(queuedAt)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Subject({ subject, of, document, admin }: Pick<Letter, 'subject' | 'of' | 'document'> & { admin: string }): ReactNode {
  return of && document ? <a href={editAddress(admin, of, document)}>{subject}</a> : `“${subject}”`;
}
