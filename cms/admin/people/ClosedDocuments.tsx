'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { type ReactNode, useId, useState } from 'react';
import type { ClosedDocument } from '../../access/embargo/closed-to-everybody.ts';
import type { ClosedDocuments as Listed } from '../../api/people/closed-documents.ts';
import { editAddress } from '../desk/edit-address.ts';
import { asDate, lowerFirst } from '../formatting.ts';
import { postFor } from '../post.ts';
import { useAnswer } from '../use-answer.ts';
import { Said } from './Answer.tsx';

/** Documents under an embargo whose readers have all left, and the way to open them, with a reason. */
export function ClosedDocuments({ users }: { users: string }): ReactNode {
  const { config } = useConfig();
  const [revision, setRevision] = useState(0);
  const { answer, error } = useAnswer<Listed>(`${users}/closed-documents`, revision);
  const [opened, setOpened] = useState<ClosedDocument>();
  return (
    <details>
      <summary>
        Documents that nobody can read{answer === undefined || answer.closed.length === 0 ? '' : ` (${answer.closed.length})`}
      </summary>
      <div className="signpost-people__part">
        <p>They are under an embargo, and everybody it names has left or is disabled.</p>
        {error ? <Said error="They could not be read. Reload the page." /> : null}
        {answer?.closed.length === 0 ? <p>None: each document under embargo names somebody who can sign in.</p> : null}
        <ul className="signpost-people__closed">
          {(answer?.closed ?? []).map((one) => (
            <Closed
              key={`${one.of}/${one.document}`}
              one={one}
              users={users}
              onOpened={() => {
                setOpened(one);
                setRevision((before) => before + 1);
              }}
            />
          ))}
        </ul>
        <p role="status">
          {opened ? (
            <>
              All officers can read it now.{' '}
              <a href={editAddress(config.routes.admin, opened.of, opened.document)}>Open the {lowerFirst(opened.kind)}</a>
            </>
          ) : null}
        </p>
      </div>
    </details>
  );
}

function Closed({ one, users, onOpened }: { one: ClosedDocument; users: string; onOpened: () => void }): ReactNode {
  const { of, document, kind, at, named } = one;
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const field = useId();
  const open = async () => {
    const { error: refused } = await postFor(`${users}/closed-documents/open`, { of, document, reason });
    setError(refused);
    if (refused === undefined) onOpened();
  };
  return (
    <li>
      <p>
        {kind}, last saved on {asDate(at)}. {namedInWords(named)}
      </p>
      <p className="signpost-line">
        <label htmlFor={field}>Why do you open it? This stays in its history.</label>
        <textarea id={field} rows={2} maxLength={2_000} value={reason} onChange={({ target }) => setReason(target.value)} />
      </p>
      <Said error={error} />
      <Button buttonStyle="secondary" margin={false} onClick={() => void open()}>
        Open it to all officers
      </Button>
    </li>
  );
}

function namedInWords(named: readonly string[]): string {
  return named.length === 0 ? 'The accounts of those it names are gone.' : `It names ${new Intl.ListFormat('en-GB').format(named)}.`;
}
