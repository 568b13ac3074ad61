'use client';

import { Button, toast, useAllFormFields, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ChecksAnswer } from '../../api/checks/endpoints.ts';
import type { Finding } from '../../checks/findings.ts';
import type { FieldProblem } from '../../snapshot/mapping/problems.ts';
import { ask } from '../ask.ts';
import { findField, goToField } from '../document/find-field.ts';
import { lookAtReviewAgain } from '../document/use-review.ts';
import { asDate, counted } from '../formatting.ts';
import { tellFound } from './found.ts';
import { MarksBelowFields } from './MarksBelowFields.tsx';
import { markWords, selectWords } from './mark-words.ts';

/** Milliseconds without a keystroke after which the checks look again. */
const pause = 700;

/** So many things that are not right yet are shown at once; a document that was just begun has more. */
const fewProblems = 3;

/** What the checks find in the document while somebody writes: errors to mend or to let through with a reason, and suggestions. */
export function Checks() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const of = globalSlug ? 'globals' : collectionSlug;
  const document = globalSlug ?? (id === undefined ? undefined : String(id));
  return of && document ? <ChecksOf of={of} document={document} /> : null;
}

function ChecksOf({ of, document }: { of: string; document: string }): ReactNode {
  const unmark = useUnmark();
  const { config } = useConfig();
  const api = `${config.routes.api}/checks`;
  const { answer, error, data, look } = useChecks(api, of, document);
  const [isMarked, setIsMarked] = useState(true);
  const findings = answer?.findings;

  useEffect(() => {
    tellFound(findings ?? []);
    return () => tellFound([]);
  }, [findings]);
  useMarks(isMarked ? findings : undefined);

  const send: Send = async (path, body) => {
    const { answer: done, error: refusal } = await ask<{ message: string }>(`${api}/${path}`, { body: { of, document, data, ...body } });
    if (done) toast.success(done.message);
    else toast.error(refusal);
    if (done && path === 'let-through') unmark(findings?.filter(({ key }) => body.keys.includes(key)) ?? []);
    // The history of the document tells of it.
    if (done) lookAtReviewAgain();
    await look();
    return done !== undefined;
  };
  const open = findings?.filter(({ letThrough }) => letThrough === undefined) ?? [];
  const errors = open.filter(({ weight }) => weight === 'error');
  const suggestions = open.filter(({ weight }) => weight === 'suggestion');
  const problems = answer?.problems ?? [];
  const passed = findings?.filter(({ letThrough }) => letThrough !== undefined) ?? [];
  return (
    <section className="signpost-receipt signpost-checks" aria-label="Checks" id="checks">
      <h3 className="signpost-receipt__title">Checks</h3>
      <p role="status" className={error || errors.length + problems.length > 0 ? 'signpost-receipt__error' : undefined}>
        {error
          ? `The checks cannot look: ${error}`
          : findings === undefined
            ? 'Looking…'
            : summaryOf(errors.length + problems.length, suggestions.length)}
      </p>
      {problems.length > 0 ? (
        <details open={errors.length === 0 && problems.length <= fewProblems}>
          <summary>{counted(problems.length, 'thing')} not right yet</summary>
          <ul aria-label="Not right yet">
            {problems.map((problem, index) => (
              <Row key={index} finding={problem} />
            ))}
          </ul>
        </details>
      ) : null}
      {errors.length > 0 ? (
        <ul aria-label="Errors">
          {errors.map((finding) => (
            <Row key={finding.key} finding={finding}>
              {answer?.mayLetErrorsThrough ? (
                <WithReason finding={finding} send={send} />
              ) : (
                <p>An editor can let it through, and says why.</p>
              )}
            </Row>
          ))}
        </ul>
      ) : null}
      {suggestions.length > 0 ? (
        <details open={errors.length === 0}>
          <summary>{counted(suggestions.length, 'suggestion')}</summary>
          <ul aria-label="Suggestions">
            {suggestions.map((finding) => (
              <Row key={finding.key} finding={finding}>
                <button type="button" onClick={() => void send('let-through', { keys: [finding.key] })}>
                  Leave it as it is<Unseen>: {finding.reason}</Unseen>
                </button>
              </Row>
            ))}
          </ul>
        </details>
      ) : null}
      {passed.length > 0 ? (
        <details>
          <summary>
            {counted(passed.length, 'thing')} left as {passed.length === 1 ? 'it is' : 'they are'}
          </summary>
          <ul aria-label="Left as they are">
            {passed.map((finding) => (
              <Row key={finding.key} finding={finding}>
                <p>
                  {finding.letThrough?.by}, {asDate(finding.letThrough?.at ?? '')}
                  {finding.letThrough?.reason ? `: “${finding.letThrough.reason}”` : ''}
                </p>
                {finding.weight === 'suggestion' || answer?.mayLetErrorsThrough ? (
                  <button type="button" onClick={() => void send('take-back', { keys: [finding.key] })}>
                    Put it back in the list<Unseen>: {finding.reason}</Unseen>
                  </button>
                ) : null}
              </Row>
            ))}
          </ul>
        </details>
      ) : null}
      <MarksBelowFields findings={isMarked ? (findings ?? []) : []} />
      <label className="signpost-checks__mark">
        <input type="checkbox" checked={isMarked} onChange={({ target }) => setIsMarked(target.checked)} /> Mark the words in the text
      </label>
    </section>
  );
}

type Send = (path: 'let-through' | 'take-back', body: { keys: string[]; reason?: string }) => Promise<boolean>;

function summaryOf(errors: number, suggestions: number): string {
  if (errors === 0 && suggestions === 0) return 'The checks found nothing to mend.';
  if (errors === 0) return 'No errors. Suggestions keep nothing from being published.';
  return `${counted(errors, 'thing')} to mend before it can be published.`;
}

function Row({ finding, children }: { finding: FieldProblem & { words?: string }; children?: ReactNode }): ReactNode {
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : globalSlug ? getEntityConfig({ globalSlug }) : undefined;
  const { path, field, reason, words } = finding;
  const go = () =>
    goToField(path, findField(config?.fields ?? [], path), (shown) => {
      if (words !== undefined) selectWords(shown, words);
    });
  return (
    <li>
      {field ? <strong>{field}: </strong> : null}
      {reason}
      {words !== undefined && !reason.includes(words) ? <q>{words.length > 90 ? `${words.slice(0, 90)}…` : words}</q> : null}
      <div className="signpost-checks__actions">
        {path === '' ? null : (
          <button type="button" onClick={go}>
            Take me there<Unseen>: {reason}</Unseen>
          </button>
        )}
        {children}
      </div>
    </li>
  );
}

/** An error that has to stay: an editor says why, and it keeps nothing from being published any more. */
function WithReason({ finding, send }: { finding: Finding; send: Send }): ReactNode {
  const field = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isSending, setIsSending] = useState(false);
  const press = async () => {
    setIsSending(true);
    await send('let-through', { keys: [finding.key], reason });
    setIsSending(false);
  };
  if (!isOpen)
    return (
      <button type="button" onClick={() => setIsOpen(true)}>
        It has to stay…<Unseen>: {finding.reason}</Unseen>
      </button>
    );
  return (
    <div className="signpost-checks__reason">
      <label htmlFor={field}>Why does it stay? Colleagues read this later.</label>
      {/* It was asked for by a press of the button that stood here. */}
      <textarea id={field} autoFocus rows={2} maxLength={1_000} value={reason} onChange={({ target }) => setReason(target.value)} />
      <Button size="small" disabled={isSending || reason.trim() === ''} onClick={() => void press()} margin={false}>
        Let it through
      </Button>
      <Button size="small" buttonStyle="secondary" onClick={() => setIsOpen(false)} margin={false}>
        Cancel
      </Button>
    </div>
  );
}

function Unseen({ children }: { children: ReactNode }): ReactNode {
  return <span className="signpost-visually-hidden">{children}</span>;
}

/** What the checks say of what is in the form now; follows what is typed. */
function useChecks(address: string, of: string, document: string) {
  const [fields] = useAllFormFields();
  const [shown, setShown] = useState<{ answer?: ChecksAnswer; error?: string }>({});
  const [data, setData] = useState<unknown>({});
  const lookAt = useCallback(
    async (written: unknown, signal?: AbortSignal) => {
      const { answer, error } = await ask<ChecksAnswer>(address, { body: { of, document, data: written }, ...(signal && { signal }) });
      setShown((before) => (answer ? { answer } : { ...before, error: error ?? '' }));
    },
    [address, document, of],
  );
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const written: unknown = reduceFieldsToValues(fields, true);
      setData(written);
      lookAt(written, controller.signal).catch((cause: unknown) => {
        // Somebody typed on: the next look is under way already.
        if (!controller.signal.aborted) throw cause;
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [fields, lookAt]);
  return { ...shown, data, look: () => lookAt(data) };
}

/** Takes from the fields what a refused publish marked there, once it was let through. */
function useUnmark(): (findings: readonly Finding[]) => void {
  const { dispatchFields, getField } = useForm();
  return (findings) => {
    for (const { path, reason } of findings) {
      const marked = getField(path)?.errorMessage;
      if (!marked) continue;
      const left = marked.split('\n').filter((line) => !line.includes(reason));
      dispatchFields({ type: 'UPDATE', path, valid: left.length === 0, errorMessage: left.join('\n') });
    }
  };
}

/** Keeps the marks where the words are, also when a tab or the editor draws its text anew. */
function useMarks(findings: readonly Finding[] | undefined): void {
  useEffect(() => {
    let frame = 0;
    const mark = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => markWords(findings ?? []));
    };
    mark();
    const page = window.document.querySelector('.document-fields__main') ?? window.document.body;
    const observer = new MutationObserver(mark);
    observer.observe(page, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      markWords([]);
    };
  }, [findings]);
}
