'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useId, useState } from 'react';
import { post } from '../post.ts';

/**
 * Says, for colleagues, what was done about something that readers sent, who cannot be answered; Done takes it off the desk. Where
 * somebody waits for an answer, it is sent to them.
 */
export function Settle({ of, ids, name, isAwaited = false }: { of: string; ids: readonly string[]; name: string; isAwaited?: boolean }) {
  const { config } = useConfig();
  const router = useRouter();
  const [answer, setAnswer] = useState<string>();
  const [isSending, setIsSending] = useState(false);
  const field = useId();
  const send = async () => {
    setIsSending(true);
    let error: string | undefined;
    for (const id of ids) error ??= await post(`${config.routes.api}/${of}/${id}/settle`, { answer: answer ?? '' });
    setIsSending(false);
    // What was typed stays in the field.
    if (error) return void toast.error(error);
    toast.success(
      isAwaited ? 'Done. Your answer is on its way, and their address is deleted.' : 'Done. It is kept in the list, with what you wrote.',
    );
    router.refresh();
  };
  return (
    <div className="signpost-settle">
      {answer === undefined ? (
        <Button
          size="small"
          buttonStyle="secondary"
          onClick={() => setAnswer('')}
          margin={false}
          aria-label={`${isAwaited ? 'Answer' : 'Say what was done'}: ${name}`}
        >
          {isAwaited ? 'Answer' : 'Say what was done'}
        </Button>
      ) : (
        <>
          <label htmlFor={field}>
            {isAwaited
              ? 'Your answer. It is sent by e-mail as it stands, with the address of the page; then their address is deleted.'
              : 'What was done about it? Colleagues read this; nobody knows who sent it, so no answer can be sent.'}
          </label>
          <textarea id={field} rows={2} maxLength={1000} value={answer} onChange={({ target }) => setAnswer(target.value)} autoFocus />
        </>
      )}
      <Button size="small" buttonStyle="secondary" disabled={isSending} onClick={send} margin={false} aria-label={`Done: ${name}`}>
        Done
      </Button>
    </div>
  );
}
