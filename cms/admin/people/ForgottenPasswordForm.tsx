'use client';

import { Button } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { postFor } from '../post.ts';
import { Line, Said } from './Answer.tsx';

/** Asks for a link to choose a new password. */
export function ForgottenPasswordForm({ api }: { api: string }) {
  const [said, setSaid] = useState<{ error?: string; message?: string }>({});
  const [isBusy, setIsBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = new FormData(event.currentTarget).get('email');
    setIsBusy(true);
    setSaid(await postFor(`${api}/users/forgotten`, { email }));
    setIsBusy(false);
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <Said error={said.error} done={said.message} />
      <Line
        label="Email address"
        hint="We send a link to it, by which you choose a new password."
        name="email"
        type="email"
        autoComplete="username"
      />
      <Button type="submit" size="large" disabled={isBusy}>
        Send the link
      </Button>
    </form>
  );
}
