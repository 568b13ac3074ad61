'use client';

import { Button, toast, useAuth, useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { londonClock, londonInstant } from '../../../content/model/time/london-time.ts';
import type { DocumentSchedule, MonthOfActions, ShownAction } from '../../api/scheduling/endpoints.ts';
import { inTheDiary } from '../formatting.ts';
import { readTime } from '../../snapshot/mapping/written-times.ts';
import { post } from '../post.ts';
import { hasAddress } from '../withdrawing/WithdrawalForm.tsx';
import { useAnswer } from '../use-answer.ts';
import { DayPicker } from './DayPicker.tsx';

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

  const send: Send = async (path, body, done) => {
    const refusal = await post(`${address}/${path}`, body);
    if (refusal) toast.error(refusal);
    else toast.success(done);
    setLooks((count) => count + 1);
    return refusal === undefined;
  };

  if (!of || !document) return null;
  const actions = schedule?.actions ?? [];
  const isWaiting = (action: ShownAction['action']) => actions.some((one) => one.action === action && one.state === 'waiting');
  return (
    <section className="signpost-receipt" aria-label="Scheduled">
      <h3 className="signpost-receipt__title">Scheduled</h3>
      <div role="status" aria-live="polite">
        {error ? <p className="signpost-receipt__error">What is scheduled cannot be read: {error}</p> : null}
        {schedule && actions.length === 0 ? (
          <p>Nothing is scheduled.{mayPublish ? '' : ' Editors choose the time: say in your note which one you would like.'}</p>
        ) : null}
        {actions.map((action) => (
          <Shown key={action.id} action={action} mayPublish={mayPublish} send={send} />
        ))}
      </div>
      {schedule && mayPublish && !isWaiting('publish') ? (
        <details>
          <summary>Publish it at a time</summary>
          <Choose action="publish" of={of} document={document} send={send} />
        </details>
      ) : null}
      {schedule?.isPublic && mayPublish && !isWaiting('withdraw') ? (
        <details>
          <summary>Withdraw it at a time</summary>
          <Choose action="withdraw" of={of} document={document} send={send} />
        </details>
      ) : null}
    </section>
  );
}

/** Asks one of the schedule's endpoints, and says what came of it. @returns whether it was done */
type Send = (path: string, body: object, done: string) => Promise<boolean>;

function Shown({ action, mayPublish, send }: { action: ShownAction; mayPublish: boolean; send: Send }): ReactNode {
  const version: unknown = useFormFields(([fields]) => fields?.['updatedAt']?.value);
  const isModified = useFormModified();
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
      {isEditedSince ? (
        <div className="signpost-schedule" role="group" aria-label="Edited since it was scheduled">
          <p>
            It was edited since. What {approvedBy} approved goes live, without those edits.
            {mayPublish ? ' Should the newest version go live instead?' : ' Ask for a review if they should go live instead.'}
          </p>
          {mayPublish ? (
            <Button
              size="small"
              disabled={isModified || typeof version !== 'string'}
              onClick={() => send(`${id}/take-newest`, { version }, `Scheduled: the newest version, for ${when}.`)}
              margin={false}
            >
              Schedule the newest version for {when} instead
            </Button>
          ) : null}
        </div>
      ) : null}
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
  const { config } = useConfig();
  const [day, setDay] = useState('');
  const [written, setWritten] = useState('9am');
  const [month, setMonth] = useState(() => londonClock(new Date()).day.slice(0, 7));
  const [isSending, setIsSending] = useState(false);
  const asksWhy = action === 'withdraw' && hasAddress(of);
  const writtenReason: unknown = useFormFields(([fields]) => fields?.['withdrawalReason']?.value);
  const [reason, setReason] = useState(typeof writtenReason === 'string' ? writtenReason : '');
  const [isReasonMissing, setIsReasonMissing] = useState(false);
  const { answer: happenings } = useAnswer<MonthOfActions>(`${config.routes.api}/scheduled-actions/month?month=${month}`);
  const field = useId();
  const time = readTime(written);
  const at = day !== '' && time !== undefined ? londonInstant(day, time) : undefined;
  const when = at === undefined ? '' : inTheDiary(at);
  const hasPassed = at !== undefined && Date.parse(at) <= Date.now();
  const press = async () => {
    setIsReasonMissing(asksWhy && reason.trim() === '');
    if (asksWhy && reason.trim() === '') {
      window.document.getElementById(`${field}-reason`)?.focus();
      return;
    }
    setIsSending(true);
    const why = asksWhy ? { withdrawalReason: reason.trim() } : {};
    if (await send('schedule', { of, document, action, day, time, version, ...why }, `Scheduled for ${when}.`)) setDay('');
    setIsSending(false);
  };
  return (
    <div className="signpost-schedule" role="group" aria-label={action === 'publish' ? 'Publish it at a time' : 'Withdraw it at a time'}>
      <DayPicker label="Day" day={day} month={month} happenings={happenings ?? {}} onChoose={setDay} onMonth={setMonth} />
      <label htmlFor={`${field}-time`}>Time, by the clock in London</label>
      <input
        id={`${field}-time`}
        type="text"
        autoComplete="off"
        aria-describedby={`${field}-hint`}
        aria-invalid={time === undefined}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
        // The form around it is the document’s: what is typed here is no edit of that.
        onInput={(event) => event.stopPropagation()}
      />
      <p id={`${field}-hint`} className={time === undefined ? 'signpost-receipt__error' : undefined}>
        {time === undefined ? 'Write a time such as 9am, 2:20pm, 14:20 or noon.' : 'Such as 9am, 2:20pm, 14:20 or noon.'}
      </p>
      {asksWhy ? (
        <>
          <label htmlFor={`${field}-reason`}>Why does it go?</label>
          <p id={`${field}-reason-hint`} className={isReasonMissing ? 'signpost-receipt__error' : undefined}>
            {isReasonMissing ? 'Say why first. ' : ''}Shown in public at its address from then on, such as “The group stopped meeting in
            May”.
          </p>
          <textarea
            id={`${field}-reason`}
            rows={3}
            maxLength={300}
            aria-describedby={`${field}-reason-hint`}
            aria-invalid={isReasonMissing}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            onInput={(event) => event.stopPropagation()}
          />
        </>
      ) : null}
      {hasPassed ? (
        <p className="signpost-receipt__error" role="alert">
          {when} has passed. Choose a time that is still to come.
        </p>
      ) : at === undefined ? null : (
        <>
          <p>
            {whatHappens(action)} Not scheduled yet: press the button{isModified ? ', once what you typed is saved' : ''}.
          </p>
          <Button size="small" disabled={isSending || isModified || typeof version !== 'string'} onClick={press} margin={false}>
            {action === 'publish' ? `Schedule for ${when}` : `Withdraw on ${when}`}
          </Button>
        </>
      )}
    </div>
  );
}

function whatHappens(action: ShownAction['action']): string {
  return action === 'publish' ? 'What you see now goes live then.' : 'The public no longer reads it from then on.';
}
