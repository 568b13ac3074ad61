'use client';

import { Button, toast, useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ClientField } from 'payload';
import type { ShownComment } from '../../../api/reviewing/comments.ts';
import { counted, inTheDiary } from '../../formatting.ts';
import { postFor } from '../../post.ts';
import { useAnswer } from '../../use-answer.ts';
import { findField, goToField } from '../find-field.ts';
import { type FormValues, pathOf, placeOf } from './place.ts';
import { useLastPlace } from './use-last-place.ts';

/** What colleagues say about places in this document; each leads to its place, and stays until somebody has dealt with it. */
export function Comments() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { config, getEntityConfig } = useConfig();
  const [form] = useAllFormFields();
  const [looks, setLooks] = useState(0);
  const panel = useRef<HTMLElement>(null);
  const target = globalSlug
    ? { of: 'globals', document: globalSlug }
    : { of: collectionSlug ?? '', document: id === undefined ? '' : String(id) };
  const address = `${config.routes.api}/comments`;
  const { answer, error } = useAnswer<{ comments: ShownComment[] }>(
    target.document === '' ? undefined : `${address}/document?${new URLSearchParams(target)}`,
    looks,
  );
  const entity = collectionSlug ? getEntityConfig({ collectionSlug }) : globalSlug ? getEntityConfig({ globalSlug }) : undefined;
  const fields = entity?.fields ?? [];

  const send = async (path: string, body: object = {}): Promise<boolean> => {
    const { error: refusal, message } = await postFor(`${address}/${path}`, body);
    if (refusal) toast.error(refusal);
    else toast.success(message ?? 'Noted.');
    setLooks((count) => count + 1);
    return refusal === undefined;
  };

  if (target.document === '') return null;
  const all = answer?.comments ?? [];
  const open = all.filter(({ resolvedBy }) => resolvedBy === '');
  const resolved = all.filter(({ resolvedBy }) => resolvedBy !== '');
  const list = (comments: readonly ShownComment[]) => (
    <ul className="signpost-comments">
      {comments.map((comment) => (
        <Shown
          key={comment.id}
          comment={comment}
          form={form}
          fields={fields}
          send={send}
          reply={(words) => send('write', { ...target, replyTo: comment.id, words })}
        />
      ))}
    </ul>
  );
  return (
    <section className="signpost-receipt" aria-label="Comments" id="comments" ref={panel}>
      <h3 className="signpost-receipt__title">Comments</h3>
      <div role="status" aria-live="polite">
        {error ? <p className="signpost-receipt__error">The comments cannot be read: {error}</p> : null}
        {answer && open.length === 0 ? (
          <p>No comment waits. Put the cursor into a field, or select words in a text, and say here what you think of it.</p>
        ) : null}
        {open.length > 0 ? list(open) : null}
      </div>
      <Write panel={panel} form={form} fields={fields} write={async (comment) => send('write', { ...target, ...comment })} />
      {resolved.length > 0 ? (
        <details>
          <summary>{counted(resolved.length, 'comment')} dealt with</summary>
          {list(resolved)}
        </details>
      ) : null}
    </section>
  );
}

type Send = (path: string, body?: object) => Promise<boolean>;

function Shown({
  comment: { id, place, quote, words, by, at, resolvedBy, replies },
  form,
  fields,
  send,
  reply,
}: {
  comment: ShownComment;
  form: FormValues;
  fields: readonly ClientField[];
  send: Send;
  /** Keeps an answer to it. @returns whether it was kept */
  reply: (words: string) => Promise<boolean>;
}): ReactNode {
  const path = place === '' ? undefined : pathOf(place, form);
  const found = path === undefined ? undefined : findField(fields, path);
  const about = place === '' ? 'The whole page' : (found?.label ?? 'A part that is not there any more');
  return (
    <li>
      <p>
        <strong>{about}</strong>
        {quote ? <q>{quote}</q> : null}
      </p>
      <p className="signpost-comments__words">{words}</p>
      <p>
        {by}, {inTheDiary(at)}
      </p>
      {replies.length > 0 ? (
        <ul className="signpost-comments__replies" aria-label={`Replies to: ${words.slice(0, 80)}`}>
          {replies.map((one) => (
            <li key={one.id}>
              <p className="signpost-comments__words">{one.words}</p>
              <p>
                {one.by}, {inTheDiary(one.at)}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {resolvedBy ? <p>Dealt with by {resolvedBy}.</p> : null}
      <div className="signpost-versions__actions">
        {found !== undefined && path !== undefined ? (
          <Button
            size="small"
            buttonStyle="secondary"
            aria-label={`Take me there: ${about}`}
            onClick={() => {
              goToField(path, found);
              if (quote) select(quote);
            }}
          >
            Take me there
          </Button>
        ) : null}
        <Button
          size="small"
          buttonStyle="secondary"
          aria-label={`${resolvedBy ? 'Open again' : 'Dealt with'}: ${words.slice(0, 80)}`}
          onClick={() => void send(`${id}/${resolvedBy ? 'reopen' : 'resolve'}`)}
        >
          {resolvedBy ? 'Open again' : 'Dealt with'}
        </Button>
      </div>
      <Reply to={words} reply={reply} />
    </li>
  );
}

/** Answers a comment; folded away until somebody wants to. */
function Reply({ to, reply }: { to: string; reply: (words: string) => Promise<boolean> }): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const [words, setWords] = useState('');
  const [isSending, setIsSending] = useState(false);
  const field = useId();
  const about = to.slice(0, 80);
  const press = async () => {
    setIsSending(true);
    if (await reply(words)) {
      setWords('');
      setIsOpen(false);
    }
    setIsSending(false);
  };
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        Reply<span className="signpost-visually-hidden"> to: {about}</span>
      </summary>
      <div className="signpost-schedule">
        <label htmlFor={field}>Your reply</label>
        <textarea
          id={field}
          rows={2}
          maxLength={2000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          // The form around it is the document’s: what is typed here is no edit of that.
          onInput={(event) => event.stopPropagation()}
        />
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={isSending || words.trim() === ''}
          onClick={() => void press()}
          margin={false}
        >
          Keep the reply
        </Button>
      </div>
    </details>
  );
}

function Write({
  panel,
  form,
  fields,
  write,
}: {
  panel: React.RefObject<HTMLElement | null>;
  form: FormValues;
  fields: readonly ClientField[];
  write: (comment: { place: string; quote: string; words: string }) => Promise<boolean>;
}): ReactNode {
  const last = useLastPlace(panel);
  const [words, setWords] = useState('');
  const [isWhole, setIsWhole] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const field = useId();
  const isPlaced = last !== undefined && !isWhole;
  const label = last === undefined ? '' : findField(fields, last.path).label;
  const press = async () => {
    setIsSending(true);
    const place = isPlaced ? { place: placeOf(last.path, form), quote: last.quote } : { place: '', quote: '' };
    if (await write({ ...place, words })) setWords('');
    setIsSending(false);
  };
  return (
    <div className="signpost-schedule" role="group" aria-label="Write a comment">
      <label htmlFor={field}>Your comment</label>
      <p id={`${field}-about`}>
        On {isPlaced ? label : 'the whole page'}
        {isPlaced && last.quote ? <q>{last.quote}</q> : null}
      </p>
      {last === undefined ? null : (
        <label className="signpost-times__tick">
          <input
            type="checkbox"
            checked={isWhole}
            onChange={({ target }) => setIsWhole(target.checked)}
            onInput={(event) => event.stopPropagation()}
          />
          On the whole page instead
        </label>
      )}
      <textarea
        id={field}
        aria-describedby={`${field}-about`}
        rows={2}
        maxLength={2000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        // The form around it is the document’s: what is typed here is no edit of that.
        onInput={(event) => event.stopPropagation()}
      />
      <Button size="small" buttonStyle="secondary" disabled={isSending || words.trim() === ''} onClick={() => void press()} margin={false}>
        Keep the comment
      </Button>
    </div>
  );
}

/** Selects some words in the field that has the focus, once it has it. */
function select(quote: string): void {
  requestAnimationFrame(() => {
    const at = document.activeElement;
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) {
      const start = at.value.indexOf(quote);
      if (start >= 0) at.setSelectionRange(start, start + quote.length);
      return;
    }
    if (at === null) return;
    const texts = document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const start = text.textContent?.indexOf(quote) ?? -1;
      if (start < 0) continue;
      document.getSelection()?.setBaseAndExtent(text, start, text, start + quote.length);
      text.parentElement?.scrollIntoView({ block: 'center' });
      return;
    }
  });
}
