import type { ReactNode } from 'react';
import type { Letter } from '../../payload-types.ts';
import { inTheDiary } from '../formatting.ts';
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
            {of && document ? <a href={editAddress(admin, of, document)}>{subject}</a> : `“${subject}”`} to {to}, from{' '}
            {inTheDiary(queuedAt)}. The mail server’s reason: {reason} <DealtWith id={id} of="letters" />
          </li>
        ))}
      </ul>
    </section>
  );
}
