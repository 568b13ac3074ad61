'use client';

import { Button } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { type FormEvent, useState } from 'react';
import { wordsToType } from '../../erasing/words-to-type.ts';
import { ask } from '../ask.ts';
import { Line, Said } from '../people/Answer.tsx';
import '../people/people.css';

/** Asks for a reason, the words that nobody types by mistake, the password and the second step, then erases. */
export function EraseForm({ asked, title, endpoint, needsCode }: { asked: string; title: string; endpoint: string; needsCode: boolean }) {
  const router = useRouter();
  const [error, setError] = useState('');
  const [done, setDone] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.currentTarget));
    setIsBusy(true);
    setError('');
    setDone('Erasing. This can take a minute or two.');
    const { answer, error: refused } = await ask<{ state?: string; problem?: string | null }>(endpoint, { body: { ...given, asked } });
    setIsBusy(false);
    setDone('');
    if (refused !== undefined) return setError(refused);
    if (answer?.state === 'done') setDone(`“${title}” is erased everywhere. Its address says that it was taken down.`);
    else if (answer?.problem) setError(answer.problem);
    else setDone('It is taken down. The rest goes on by itself; look at the list below in a while.');
    router.refresh();
  };
  return (
    <form className="signpost-people" onSubmit={(event) => void send(event)}>
      <h3>Erase it</h3>
      <p>Nothing brings it back.</p>
      <Line
        label="Why"
        hint="For administrators, such as “Request of 3 November”. The public does not see it. Do not repeat what you are erasing."
        name="reason"
        maxLength={1000}
        autoComplete="off"
      />
      <Line label={`Type “${wordsToType}”`} name="typed" autoComplete="off" />
      <Line label="Your password" name="password" type="password" autoComplete="current-password" />
      {needsCode ? <Line label="A code from your app, or a recovery code" name="code" autoComplete="one-time-code" /> : null}
      <Button type="submit" disabled={isBusy} margin={false}>
        Erase
      </Button>
      <Said error={error} done={done} />
    </form>
  );
}
