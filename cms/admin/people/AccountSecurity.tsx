'use client';

import { Button, ConfirmationModal, toast, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui';
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { AccountSecurity as Security } from '../../api/people/own-account.ts';
import type { Added, Offer } from '../../people/new-factor.ts';
import type { Sent } from '../../people/passwords.ts';
import { ask } from '../ask.ts';
import { inTheDiary } from '../formatting.ts';
import { useAnswer } from '../use-answer.ts';
import { Line, Said } from './Answer.tsx';
import { LinkToHandOver } from './LinkToHandOver.tsx';
import { NewFactor } from './NewFactor.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import './people.css';

/** What somebody wants to do, once they have typed their password. */
type Wish = { kind: 'add' } | { kind: 'renew' } | { kind: 'remove'; id: string; name: string };

/** How somebody signs in: their second step, where they are signed in, and what happened to the account. */
export function AccountSecurity(): ReactNode {
  const { id, title } = useDocumentInfo();
  const { config } = useConfig();
  const [revision, setRevision] = useState(0);
  const users = `${config.routes.api}/users`;
  const { answer: security, error } = useAnswer<Security>(id === undefined ? undefined : `${users}/${id}/security`, revision);
  const heading = useId();
  if (id === undefined) return null;
  const reload = () => setRevision((before) => before + 1);
  return (
    <section className="signpost-people" aria-labelledby={heading}>
      <h2 id={heading}>Signing in</h2>
      <Said error={error && 'How this person signs in could not be read. Reload the page.'} />
      {security === undefined ? null : (
        <>
          {security.isOwn ? (
            <OwnSecondStep security={security} users={users} onChange={reload} />
          ) : (
            <SecondStepOfOther security={security} users={users} id={String(id)} name={title ?? 'This person'} onChange={reload} />
          )}
          <SignOut users={users} id={String(id)} sessions={security.sessions} isOwn={security.isOwn} onDone={reload} />
          <details>
            <summary>What happened to this account</summary>
            {security.events.length === 0 ? <p>Nothing has been recorded yet.</p> : null}
            <ul>
              {security.events.map(({ what, by, at }) => (
                <li key={`${at} ${what}`}>
                  {what}, by {by}, {inTheDiary(at)}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

function OwnSecondStep({ security, users, onChange }: { security: Security; users: string; onChange: () => void }): ReactNode {
  const { factors, recoveryCodesLeft, isNeeded } = security;
  const [wish, setWish] = useState<Wish>();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<string[]>();
  const [error, setError] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  const close = () => {
    setWish(undefined);
    setPassword('');
    setCode('');
    setIsAdding(false);
    setError('');
    onChange();
  };
  const fulfil = async () => {
    if (wish?.kind === 'add') return setIsAdding(true);
    const path = wish?.kind === 'remove' ? 'remove' : 'recovery-codes';
    const body = wish?.kind === 'remove' ? { id: wish.id, password, code } : { password, code };
    const { answer, error: refused } = await ask<{ recoveryCodes?: string[]; message: string }>(`${users}/second-factors/${path}`, {
      body,
    });
    if (refused !== undefined) return setError(refused);
    toast.success(answer.message);
    if (answer.recoveryCodes) setCodes(answer.recoveryCodes);
    close();
  };
  const goOnWithEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void fulfil();
  };
  if (codes !== undefined && codes.length > 0) return <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />;
  return (
    <>
      <h3>Second step</h3>
      {factors.length === 0 ? (
        <p>
          You sign in with your password alone. With a second step, a stolen password is not enough to get in.
          {isNeeded ? ' This site asks one of everybody.' : ''}
        </p>
      ) : (
        <ul className="signpost-people__factors">
          {factors.map(({ id, name, addedAt, usedAt }) => (
            <li key={id}>
              <span>
                <strong>{name}</strong>, added {inTheDiary(addedAt)}
                {usedAt ? `, used last ${inTheDiary(usedAt)}` : ''}
              </span>
              <Button
                size="small"
                buttonStyle="secondary"
                margin={false}
                onClick={() => setWish({ kind: 'remove', id, name })}
                aria-label={`Remove ${name}`}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {factors.length > 0 ? (
        <p>
          {recoveryCodesLeft === 0 ? 'You have no recovery codes left.' : `${recoveryCodesLeft} recovery codes are left.`}{' '}
          {recoveryCodesLeft < 4 ? 'Make new ones.' : ''}
        </p>
      ) : null}
      {wish === undefined ? (
        <div className="signpost-people__actions">
          <Button margin={false} buttonStyle="secondary" onClick={() => setWish({ kind: 'add' })}>
            {factors.length === 0 ? 'Add a second step' : 'Add another'}
          </Button>
          {factors.length > 0 ? (
            <Button margin={false} buttonStyle="secondary" onClick={() => setWish({ kind: 'renew' })}>
              Make new recovery codes
            </Button>
          ) : null}
        </div>
      ) : isAdding ? (
        <NewFactor
          offer={(way) => ask<Offer>(`${users}/second-factors/offer`, { body: { way, password, code } })}
          add={(factor) => ask<Added>(`${users}/second-factors/add`, { body: factor })}
          onAdded={(made) => {
            toast.success('Added. From now on you are asked for it when you sign in.');
            setCodes(made);
            close();
          }}
          onCancel={close}
        />
      ) : (
        // Not a form of its own: it stands in the form of the account.
        <div className="signpost-people__part" role="group" aria-label="Your password, to go on">
          <Said error={error} />
          <Line
            label="Your password"
            hint={wish.kind === 'remove' ? `To remove ${wish.name}.` : 'So that nobody does this who finds your computer open.'}
            type="password"
            autoComplete="current-password"
            required={false}
            value={password}
            autoFocus
            onChange={({ target }) => setPassword(target.value)}
            onKeyDown={goOnWithEnter}
          />
          {factors.length === 0 ? null : (
            <Line
              label="A code from your app, or a recovery code"
              hint="You can leave it out within ten minutes of signing in. With a passkey alone, sign out and in again first."
              autoComplete="one-time-code"
              required={false}
              value={code}
              onChange={({ target }) => setCode(target.value)}
              onKeyDown={goOnWithEnter}
            />
          )}
          <div className="signpost-people__actions">
            <Button margin={false} disabled={password === ''} onClick={() => void fulfil()}>
              {wish.kind === 'remove' ? 'Remove it' : 'Go on'}
            </Button>
            <Button margin={false} buttonStyle="none" onClick={close}>
              Cancel
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function SecondStepOfOther({
  security,
  users,
  id,
  name,
  onChange,
}: {
  security: Security;
  users: string;
  id: string;
  name: string;
  onChange: () => void;
}): ReactNode {
  const { factors, invitedUntil, mayManage, sendsMail } = security;
  const [link, setLink] = useState<Sent>();
  const give = async (delivery: 'email' | 'hand') => {
    const { answer, error } = await ask<Sent>(`${users}/${id}/link`, { body: { delivery } });
    if (error !== undefined) return void toast.error(error);
    setLink(answer);
    onChange();
  };
  const what = invitedUntil === undefined ? 'a link for a new password' : 'a new invitation';
  return (
    <>
      {invitedUntil === undefined ? null : (
        <p>
          Invited, and has not chosen a password yet.{' '}
          {Date.parse(invitedUntil) > Date.now()
            ? `The invitation works until ${inTheDiary(invitedUntil)}.`
            : 'The invitation has run out.'}
        </p>
      )}
      <p>{factors.length === 0 ? 'No second step.' : `Second step: ${factors.map((factor) => factor.name).join(', ')}.`}</p>
      {mayManage ? (
        <div className="signpost-people__actions">
          {sendsMail ? (
            <Button margin={false} buttonStyle="secondary" onClick={() => void give('email')}>
              Send {what}
            </Button>
          ) : null}
          <Button margin={false} buttonStyle="secondary" onClick={() => void give('hand')}>
            Make {what} to hand over
          </Button>
          {factors.length > 0 ? <TakeAway users={users} id={id} name={name} onDone={onChange} /> : null}
        </div>
      ) : null}
      <LinkToHandOver sent={link} />
    </>
  );
}

function TakeAway({ users, id, name, onDone }: { users: string; id: string; name: string; onDone: () => void }): ReactNode {
  const { openModal } = useModal();
  const modal = `take-second-step-${id}`;
  const take = async () => {
    const { answer, error } = await ask<{ message: string }>(`${users}/${id}/take-second-step`, { body: {} });
    if (error === undefined) toast.success(answer.message);
    else toast.error(error);
    onDone();
  };
  return (
    <>
      <Button margin={false} buttonStyle="secondary" onClick={() => openModal(modal)}>
        Take the second step away
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={`Take the second step of ${name} away?`}
        body="Do this only when you are sure that it is this person who asks, best by calling them. They are signed out everywhere, then sign in with their password alone and can set up a new second step. It is recorded with your name."
        confirmLabel="Take it away"
        onConfirm={take}
      />
    </>
  );
}

function SignOut({
  users,
  id,
  sessions,
  isOwn,
  onDone,
}: {
  users: string;
  id: string;
  sessions: number;
  isOwn: boolean;
  onDone: () => void;
}): ReactNode {
  const [isBusy, setIsBusy] = useState(false);
  const press = async (event: FormEvent | React.MouseEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const { answer, error } = await ask<{ message: string }>(`${users}/${id}/sign-out-everywhere`, { body: {} });
    setIsBusy(false);
    if (error !== undefined) return void toast.error(error);
    toast.success(answer.message);
    if (isOwn) window.location.reload();
    else onDone();
  };
  return (
    <>
      <h3>Signed in</h3>
      <p>
        {sessions === 0 ? 'Nowhere just now.' : sessions === 1 ? 'In one browser.' : `In ${sessions} browsers.`}
        {isOwn ? ' If you left a computer signed in, or lost one, sign out everywhere; you are signed out here too.' : ''}
      </p>
      <Button margin={false} buttonStyle="secondary" disabled={isBusy || sessions === 0} onClick={(event) => void press(event)}>
        Sign out everywhere
      </Button>
    </>
  );
}
