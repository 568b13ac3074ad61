import type { ReactNode } from 'react';
import { counted } from '../formatting.ts';
import { ConfirmLoss } from './ConfirmLoss.tsx';
import type { DeskFacts } from './desk-facts.ts';
import { editAddress } from './edit-address.ts';

/** What a large deletion would take down, which an administrator can confirm. */
export function WhatWouldGo({ facts, admin, mayConfirm }: { facts: DeskFacts; admin: string; mayConfirm: boolean }): ReactNode {
  const { loss } = facts.worker;
  if (loss === undefined) return null;
  return (
    <section className="signpost-card signpost-card--failed">
      <h2>A large part of the site would go ({loss.count})</h2>
      <p>
        Nothing is published until this is decided, and the public site stays as it was. {counted(loss.left, 'document')} would be left. If
        it is a mistake, publish these again.
      </p>
      <details>
        <summary>What would go</summary>
        <ul>
          {loss.documents.map(({ collection, id, title }) => (
            <li key={id}>
              <a href={editAddress(admin, collection, id)}>{title || id}</a> ({facts.kinds[collection] ?? collection})
            </li>
          ))}
        </ul>
        {loss.count > loss.documents.length ? <p>And {counted(loss.count - loss.documents.length, 'other')}.</p> : null}
      </details>
      {mayConfirm ? <ConfirmLoss confirm={loss.confirm} count={loss.count} /> : <p>An administrator can confirm that it is meant.</p>}
    </section>
  );
}

/** What the public does not see as its officer wants it, with each reason. */
export function Quarantined({ facts, admin }: { facts: DeskFacts; admin: string }): ReactNode {
  const { quarantined } = facts.worker;
  if (quarantined.length === 0) return null;
  return (
    <section className="signpost-card signpost-card--failed">
      <h2>Held back ({quarantined.length})</h2>
      <p>The public sees the last good version of these until they are mended.</p>
      <ul>
        {quarantined.map(({ collection, id, title, problems }) => (
          <li key={`${collection}/${id}`}>
            <a href={editAddress(admin, collection, id)}>{title || id}</a> ({facts.kinds[collection] ?? collection}):{' '}
            {problems.map(({ field, reason }) => (field ? `${field}: ${reason}` : reason)).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the live site is not what it should be. */
export function Defects({ facts }: { facts: DeskFacts }): ReactNode {
  const { defects } = facts.worker;
  if (defects.length === 0) return null;
  return (
    <section className="signpost-card signpost-card--failed">
      <h2>Defects ({defects.length})</h2>
      <p>The live site differs from what a full read and a full render give. Tell whoever runs the site.</p>
      <ul>
        {defects.slice(0, 20).map(({ path, reason }) => (
          <li key={path}>
            {path}: {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
