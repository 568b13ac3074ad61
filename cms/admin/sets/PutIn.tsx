'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Found } from '../../api/find/found.ts';
import { FindBox } from '../find/FindBox.tsx';
import type { Act } from './LaunchSet.tsx';

/** Puts a draft, a withdrawal or a redirect into a set. */
export function PutIn({ act }: { act: Act }): ReactNode {
  return (
    <section aria-label="Put something in">
      <h2>Put something in</h2>
      <Document act={act} />
      <details>
        <summary>A redirect that begins with the set</summary>
        <Redirect act={act} />
      </details>
    </section>
  );
}

/** What has no address of its own, at which people could read why it went. */
const hasNoAddress: ReadonlySet<string> = new Set(['images', 'files', 'facts']);

function Document({ act }: { act: Act }): ReactNode {
  const [chosen, setChosen] = useState<Found>();
  const [action, setAction] = useState<'publish' | 'withdraw'>('publish');
  const [reason, setReason] = useState('');
  /** How often something was chosen: each time the box begins anew, where somebody goes on typing. */
  const [choices, setChoices] = useState(0);
  const name = useId();
  const put = async () => {
    if (chosen === undefined) return;
    const { collection: of, id: document } = chosen;
    const isDone = await act('add', action === 'publish' ? { of, document, action } : { of, document, action, reason });
    if (!isDone) return;
    setReason('');
    chooseAnother();
  };
  const chooseAnother = () => {
    setChosen(undefined);
    setChoices((count) => count + 1);
  };
  return (
    <>
      {chosen ? null : (
        <FindBox
          label="A page, picture, file, fact or alert"
          key={choices}
          isFocused={choices > 0}
          onChoose={async (found) => {
            // What is not public can only come: there is nothing to choose.
            if (found.state === 'draft' || found.state === 'withdrawn') {
              await act('add', { of: found.collection, document: found.id, action: 'publish' });
              return chooseAnother();
            }
            setChosen(found);
            // What is public as it is can only go.
            setAction(found.state === 'public' ? 'withdraw' : 'publish');
          }}
        />
      )}
      {chosen ? (
        <fieldset className="signpost-set__choice">
          <legend>
            “{chosen.title}” ({chosen.kind}
            {chosen.state === '' ? '' : `, ${chosen.state}`})
          </legend>
          <label>
            <input type="radio" name={name} autoFocus checked={action === 'publish'} onChange={() => setAction('publish')} /> Its draft goes
            live
          </label>
          <label>
            <input type="radio" name={name} checked={action === 'withdraw'} onChange={() => setAction('withdraw')} /> It is withdrawn
          </label>
          {action === 'withdraw' && !hasNoAddress.has(chosen.collection) ? (
            <>
              <label htmlFor={`${name}-reason`}>Why does it go?</label>
              <p id={`${name}-hint`}>Shown in public at its address, such as “The group stopped meeting in May”.</p>
              <textarea
                id={`${name}-reason`}
                aria-describedby={`${name}-hint`}
                maxLength={300}
                rows={2}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            </>
          ) : null}
          <div className="signpost-set__actions">
            <Button size="small" margin={false} onClick={() => void put()}>
              Put it into the set
            </Button>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={chooseAnother}>
              Choose something else
            </Button>
          </div>
        </fieldset>
      ) : null}
    </>
  );
}

function Redirect({ act }: { act: Act }): ReactNode {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState<Found>();
  const field = useId();
  const put = async () => {
    if (to === undefined) return;
    const target =
      to.collection === 'files'
        ? { kind: 'file', file: to.id }
        : { kind: 'document', document: { relationTo: to.collection, value: to.id } };
    if (!(await act('add', { of: 'redirects', action: 'publish', from, to: target }))) return;
    setFrom('');
    setTo(undefined);
  };
  return (
    <div className="signpost-set__choice">
      <label htmlFor={field}>Address that people use</label>
      <p id={`${field}-hint`}>What stands after the site’s name, such as /flu.</p>
      <input
        id={field}
        type="text"
        aria-describedby={`${field}-hint`}
        maxLength={500}
        value={from}
        onChange={({ target }) => setFrom(target.value)}
      />
      {to ? (
        <p>
          It leads to “{to.title}”.{' '}
          <button type="button" className="signpost-link" onClick={() => setTo(undefined)}>
            Choose another page
          </button>
        </p>
      ) : (
        <FindBox
          label="Where it leads"
          onChoose={(found) => {
            setTo(found);
            return Promise.resolve();
          }}
        />
      )}
      {to && from.trim() !== '' ? (
        <Button size="small" margin={false} onClick={() => void put()}>
          Put the redirect into the set
        </Button>
      ) : (
        <p>Say the address, and choose where it leads.</p>
      )}
    </div>
  );
}
