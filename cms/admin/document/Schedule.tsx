'use client';

import { Button, toast, useAuth, useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { londonInstant } from '../../../content/model/time/london-time.ts';
import type { DocumentSchedule, ShownAction } from '../../api/scheduling/endpoints.ts';
import { inTheDiary } from '../formatting.ts';
import { post } from '../post.ts';

/** Milliseconds between two looks. */
const pause = 10_000;

/** What is scheduled for this document; those who may publish choose a time, or cancel, here. */
export function Schedule() {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo();
  const { user } = useAuth();
  const { config } = useConfig();
  const of = globalSlug ? 'globals' : collectionSlug;
  const document = globalSlug ?? (id === undefined ? undefined : String(id));
  const address = `${config.routes.api}/scheduled-actions`;
  const [schedule, setSchedule] = useState<DocumentSchedule>();
  const [error, setError] = useState<string>();
  const [looks, setLooks] = useState(0);
  const mayPublish = user?.['role'] !== 'author';

  useEffect(() => {
    if (!of || !document) return;
    const controller = new AbortController();
    const look = async () => {
      try {
        const query = new URLSearchParams({ of, document });
        const response = await fetch(`${address}/document?${query}`, { credentials: 'include', signal: controller.signal });
        if (!response.ok) throw new Error(`The CMS answered ${response.status}.`);
        setSchedule((await response.json()) as DocumentSchedule);
        setError(undefined);
      } catch (cause) {
        if (!controller.signal.aborted) setError(cause instanceof Error ? cause.message : String(cause));
      }
    };
    void look();
    const timer = setInterval(() => void look(), pause);
    return () => {
      controller.abort();
      clearInterval(timer);
    };
  }, [address, of, document, lastUpdateTime, looks]);

  const send = async (path: string, body: object, done: string) => {
    const refusal = await post(`${address}/${path}`, body);
    if (refusal) toast.error(refusal);
    else toast.success(done);
    setLooks((count) => count + 1);
  };

  if (!of || !document) return null;
  const actions = schedule?.actions ?? [];
  const isWaiting = (action: ShownAction['action']) => actions.some((one) => one.action === action && one.state === 'waiting');
  return (
    <section className="signpost-receipt" aria-label="Scheduled">
      <h3 className="signpost-receipt__title">Scheduled</h3>
      <div role="status" aria-live="polite">
        {error ? <p className="signpost-receipt__error">What is scheduled cannot be read: {error}</p> : null}
        {schedule && actions.length === 0 ? <p>Nothing is scheduled.</p> : null}
        {actions.map((action) => (
          <Shown key={action.id} action={action} mayPublish={mayPublish} send={send} />
        ))}
      </div>
      {schedule && mayPublish && !isWaiting('publish') ? <Choose action="publish" of={of} document={document} send={send} /> : null}
      {schedule?.isPublic && mayPublish && !isWaiting('withdraw') ? (
        <details>
          <summary>Withdraw it at a time</summary>
          <Choose action="withdraw" of={of} document={document} send={send} />
        </details>
      ) : null}
    </section>
  );
}

type Send = (path: string, body: object, done: string) => Promise<void>;

function Shown({ action, mayPublish, send }: { action: ShownAction; mayPublish: boolean; send: Send }): ReactNode {
  const { id, action: what, at, state, approvedBy, reason, isOverdue, isEditedSince } = action;
  const when = inTheDiary(at);
  if (state === 'done') return <p>{reason}</p>;
  if (state === 'failed') {
    return (
      <>
        <p className="signpost-receipt__error">
          Not {what === 'publish' ? 'published' : 'withdrawn'} on {when}, as {approvedBy} had scheduled. {reason}
        </p>
        {mayPublish ? (
          <Button size="small" buttonStyle="secondary" onClick={() => send(`${id}/settle`, {}, 'Noted.')}>
            I have dealt with it
          </Button>
        ) : null}
      </>
    );
  }
  return (
    <>
      <p className={isOverdue ? 'signpost-receipt__error' : 'signpost-receipt__live'}>
        {isOverdue
          ? `Late: it should have been ${what === 'publish' ? 'published' : 'withdrawn'} on ${when}, and is done as soon as the publisher runs.`
          : `${what === 'publish' ? 'Goes live' : 'Is withdrawn'} on ${when}. Scheduled by ${approvedBy}.`}
      </p>
      {reason ? <p>{reason}</p> : null}
      {isEditedSince ? <p>Edits made since then are not part of it: what {approvedBy} approved goes live.</p> : null}
      {mayPublish ? (
        <Button size="small" buttonStyle="secondary" onClick={() => send(`${id}/cancel`, {}, 'Cancelled. Nothing happens at that time.')}>
          Cancel it
        </Button>
      ) : null}
    </>
  );
}

/** A day, a time, and a button that names them. Nothing is scheduled, and nothing is kept, before it is pressed. */
function Choose({ action, of, document, send }: { action: ShownAction['action']; of: string; document: string; send: Send }): ReactNode {
  const version: unknown = useFormFields(([fields]) => fields?.['updatedAt']?.value);
  const isModified = useFormModified();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('09:00');
  const [isSending, setIsSending] = useState(false);
  const field = useId();
  // While its year is typed, a day is in the years 2, 20 and 202 first, and with one key too many in none there is.
  const isChosen = /^2\d{3}-/.test(day) && time !== '';
  const when = isChosen ? inTheDiary(londonInstant(day, time)) : '';
  const press = async () => {
    setIsSending(true);
    await send('schedule', { of, document, action, day, time, version }, `Scheduled for ${when}.`);
    setIsSending(false);
    setDay('');
  };
  return (
    <div className="signpost-schedule" role="group" aria-label={action === 'publish' ? 'Publish it at a time' : 'Withdraw it at a time'}>
      <label htmlFor={`${field}-day`}>Day</label>
      <input id={`${field}-day`} type="date" max="2999-12-31" value={day} onChange={({ target }) => setDay(target.value)} />
      <label htmlFor={`${field}-time`}>Time, by the clock in London</label>
      <input id={`${field}-time`} type="time" value={time} onChange={({ target }) => setTime(target.value)} />
      {isChosen ? (
        <>
          <p>Not scheduled yet: press the button{isModified ? ', once what you typed is saved' : ''}.</p>
          <Button size="small" disabled={isSending || isModified || typeof version !== 'string'} onClick={press} margin={false}>
            {action === 'publish' ? `Schedule for ${when}` : `Withdraw on ${when}`}
          </Button>
        </>
      ) : null}
    </div>
  );
}
