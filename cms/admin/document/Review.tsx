'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { DocumentReview, ShownEvent } from '../../api/reviewing/endpoints.ts';
import { counted, inTheDiary } from '../formatting.ts';
import { type ReviewAct, type ReviewOfPage, useReview } from './use-review.ts';

/** Where the review of this document stands; who asks for one, approves a version or hands it back does it here. */
export function Review() {
  const { id, globalSlug } = useDocumentInfo();
  const page = useReview();
  const { review, error } = page;
  if (id === undefined && !globalSlug) return null;
  return (
    <section className="signpost-receipt signpost-review" aria-label="Review" id="signpost-review">
      <h3 className="signpost-receipt__title">Review</h3>
      <div role="status" aria-live="polite">
        {error ? <p className="signpost-receipt__error">Where the review stands cannot be read: {error}</p> : null}
        {review ? <State review={review} /> : error ? null : <p>Looking…</p>}
      </div>
      {review && !review.isPublic ? <WhatOneCanDo {...page} review={review} /> : null}
      {review ? <History events={review.history} /> : null}
    </section>
  );
}

function State({ review: { state, by, at, words, found, isPublic, sentence } }: { review: DocumentReview }): ReactNode {
  if (isPublic) return <p>There is nothing to review.</p>;
  const when = at ? ` on ${inTheDiary(at)}` : '';
  const said: Record<DocumentReview['state'], string> = {
    none: 'Nobody was asked to look at this version.',
    asked: `${by} asked for a review${when}.`,
    approved: `${by} approved this version${when}.`,
    'edited-since-approval': `${by} approved an earlier version${when}.`,
    'changes-asked': `${by} asked for changes${when}.`,
  };
  return (
    <>
      <p className={state === 'approved' ? 'signpost-receipt__live' : undefined}>{said[state]}</p>
      {words ? <blockquote className="signpost-review__words">{words}</blockquote> : null}
      {found && state === 'asked' ? <p>{found}</p> : null}
      <p>{withoutRepeating(sentence, state)}</p>
    </>
  );
}

/** What is left to do, without the sentence that says again where it stands. */
function withoutRepeating(sentence: string, state: DocumentReview['state']): string {
  return state === 'none' || state === 'edited-since-approval' ? sentence : sentence.slice(sentence.indexOf('. ') + 2);
}

function WhatOneCanDo({ review, isReady, act }: ReviewOfPage & { review: DocumentReview }): ReactNode {
  const { state, mayApprove, mayTakeBack, publishing, isEditedSince } = review;
  const mayHandBack = publishing !== 'no' && publishing !== 'approved';
  const mayAsk = state !== 'approved' && (state !== 'asked' || isEditedSince);
  const common = { act, isReady };
  return (
    <>
      {isReady ? null : <p>The buttons work once what you typed is saved.</p>}
      {publishing === 'approved' ? <PressIt {...common} what="publish" label="Publish the approved version" /> : null}
      {mayAsk && !(mayApprove && state === 'asked') ? (
        <WithWords
          {...common}
          what="ask"
          label="Ask for a review"
          title="A note for the editor"
          hint="What should they look at? You can leave it empty."
        />
      ) : null}
      {mayApprove ? (
        <WithWords
          {...common}
          what="approve"
          label="Approve this version"
          title="A note for its writer"
          hint="You can leave it empty."
          isFolded
        />
      ) : null}
      {mayHandBack && state !== 'changes-asked' ? (
        <WithWords
          {...common}
          what="ask-for-changes"
          label="Ask for changes"
          title="What should change?"
          hint="Its writer reads this."
          isNeeded
          isFolded
        />
      ) : null}
      {publishing === 'alone' ? (
        <WithWords
          {...common}
          what="publish-alone"
          label="Publish alone"
          title="Why can it not wait for another person?"
          hint="Only in an emergency. Your reason is kept for ever, and colleagues read it."
          isNeeded
          isFolded
        />
      ) : null}
      {mayTakeBack ? <PressIt {...common} what="take-back" label="Take the request back" /> : null}
    </>
  );
}

interface Press {
  what: ReviewAct;
  label: string;
  isReady: boolean;
  act: ReviewOfPage['act'];
}

function PressIt({ what, label, isReady, act }: Press): ReactNode {
  const [isSending, setIsSending] = useState(false);
  const press = async () => {
    setIsSending(true);
    await act(what, '');
    setIsSending(false);
  };
  return (
    <Button
      size="small"
      buttonStyle={what === 'publish' ? 'primary' : 'secondary'}
      disabled={!isReady || isSending}
      onClick={() => void press()}
    >
      {label}
    </Button>
  );
}

/** A button with the words that go with it; one that is not the usual next step is folded away under its name. */
function WithWords({
  what,
  label,
  title,
  hint,
  isReady,
  act,
  isNeeded = false,
  isFolded = false,
}: Press & { title: string; hint: string; isNeeded?: boolean; isFolded?: boolean }): ReactNode {
  const [words, setWords] = useState('');
  const [isSending, setIsSending] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const field = useId();
  const press = async () => {
    setIsMissing(isNeeded && words.trim() === '');
    if (isNeeded && words.trim() === '') {
      document.getElementById(field)?.focus();
      return;
    }
    setIsSending(true);
    if (await act(what, words)) setWords('');
    setIsSending(false);
  };
  const form = (
    <div className="signpost-schedule" role="group" aria-label={label}>
      <label htmlFor={field}>{title}</label>
      <p id={`${field}-hint`}>{isMissing ? <strong>Write a few words first. {hint}</strong> : hint}</p>
      <textarea
        id={field}
        rows={3}
        maxLength={2000}
        aria-describedby={`${field}-hint`}
        aria-invalid={isMissing}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        // The form around it is the document’s: what is typed here is no edit of that.
        onInput={(event) => event.stopPropagation()}
      />
      <Button
        size="small"
        buttonStyle={what === 'ask' ? 'primary' : 'secondary'}
        disabled={!isReady || isSending}
        onClick={() => void press()}
        margin={false}
      >
        {label}
      </Button>
    </div>
  );
  return isFolded ? (
    <details>
      <summary>{label}</summary>
      {form}
    </details>
  ) : (
    form
  );
}

function History({ events }: { events: readonly ShownEvent[] }): ReactNode {
  if (events.length === 0) return null;
  return (
    <details>
      <summary>History: {counted(events.length, 'event')}</summary>
      <ol className="signpost-review__history">
        {events.map(({ id, at, sentence, words, found }) => (
          <li key={id}>
            <time dateTime={at}>{inTheDiary(at)}</time>: {sentence} {found}
            {words ? <blockquote className="signpost-review__words">{words}</blockquote> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
