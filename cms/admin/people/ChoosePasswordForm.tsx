'use client';

import { Button } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { postFor } from '../post.ts';
import { Line, Said } from './Answer.tsx';

/** Chooses a password by a link. */
export function ChoosePasswordForm({ api, token, email, signIn }: { api: string; token: string; email: string; signIn: string }) {
  const [said, setSaid] = useState<{ error?: string; message?: string }>({});
  const [isBusy, setIsBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    if (given.get('password') !== given.get('again'))
      return setSaid({ error: 'The two passwords are not the same. Type the same one twice.' });
    setIsBusy(true);
    setSaid(await postFor(`${api}/users/choose-password`, { token, password: given.get('password') }));
    setIsBusy(false);
  };
  if (said.message !== undefined)
    return (
      <>
        <Said done={said.message} />
        <p>
          <a href={signIn}>Sign in</a>
        </p>
      </>
    );
  return (
    <form onSubmit={(event) => void send(event)}>
      <Said error={said.error} />
      <Line label="Your email address" name="email" type="email" autoComplete="username" value={email} readOnly />
      <Line
        label="New password"
        hint="At least 15 characters; three or four words that do not belong together are good."
        name="password"
        type="password"
        autoComplete="new-password"
      />
      <Line label="The same password again" name="again" type="password" autoComplete="new-password" />
      <Button type="submit" size="large" disabled={isBusy}>
        Set the password
      </Button>
    </form>
  );
}
