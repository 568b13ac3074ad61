'use client';

import { Button } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { type FormEvent, useId, useState } from 'react';
import { roleOptions } from '../../access/roles.ts';
import type { Sent } from '../../people/passwords.ts';
import { ask } from '../ask.ts';
import { Line, Said } from './Answer.tsx';
import { LinkToHandOver } from './LinkToHandOver.tsx';

/** Invites somebody to write on this site. */
export function InvitePerson({ users, sendsMail }: { users: string; sendsMail: boolean }) {
  const router = useRouter();
  const role = useId();
  const [sent, setSent] = useState<Sent>();
  const [error, setError] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = Object.fromEntries(new FormData(form));
    setIsBusy(true);
    setError('');
    setSent(undefined);
    const { answer, error: refused } = await ask<Sent>(`${users}/invite`, { body: given });
    setIsBusy(false);
    if (refused !== undefined) return setError(refused);
    setSent(answer);
    form.reset();
    router.refresh();
  };
  return (
    <details>
      <summary>Invite somebody</summary>
      <form className="signpost-people__part" onSubmit={(event) => void send(event)}>
        <Said error={error} />
        <Line label="Name" hint="First and last name, as colleagues know them." name="name" maxLength={100} autoComplete="off" />
        <Line label="Email address" name="email" type="email" autoComplete="off" />
        <div className="signpost-line">
          <label htmlFor={role}>What they may do</label>
          <select id={role} name="role" defaultValue="author">
            {roleOptions.map(({ label, value }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <fieldset>
          <legend>How the invitation reaches them</legend>
          {sendsMail ? (
            <label>
              <input type="radio" name="delivery" value="email" defaultChecked /> By e-mail
            </label>
          ) : null}
          <label>
            <input type="radio" name="delivery" value="hand" defaultChecked={!sendsMail} /> I hand over a link myself
          </label>
        </fieldset>
        <Button type="submit" disabled={isBusy} margin={false}>
          Invite
        </Button>
      </form>
      <LinkToHandOver sent={sent} />
    </details>
  );
}
