'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReceiptAnswer } from '../../api/receipts/receipt.ts';
import { counted, inTheDiary, onTheClock, seconds } from '../formatting.ts';
import { Undo } from '../withdrawing/Undo.tsx';
import { ProblemList } from './ProblemList.tsx';
import { usePublishUnderWay } from './saving/publish-under-way.ts';

/** Milliseconds between two looks: soon after a save, then ever more slowly. */
const minPause = 300;
const maxPause = 5000;
const shownAtOnce = 5;

/** What the public site shows of this document; follows a publish until it is proved to be live. */
export function Receipt() {
  const { id, collectionSlug, globalSlug, hasPublishedDoc, lastUpdateTime, unpublishedVersionCount } = useDocumentInfo();
  const { apiRoute } = useRoutes();
  const collection = globalSlug ? 'globals' : collectionSlug;
  const document = globalSlug ?? id;
  const [answer, setAnswer] = useState<ReceiptAnswer>();
  const [error, setError] = useState<string>();
  const isPublishing = usePublishUnderWay(`${collection}/${document}`);
  /** Whether what is known was found out before the last press of “Publish”. */
  const [isOutdated, setIsOutdated] = useState(false);

  useEffect(() => {
    if (isPublishing) setIsOutdated(true);
    if (!collection || !document || isPublishing) return;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = minPause;

    const look = async () => {
      let next = maxPause;
      try {
        const query = new URLSearchParams({ collection, id: String(document) });
        const response = await fetch(`${apiRoute}/receipt?${query}`, { credentials: 'include', signal: controller.signal });
        if (!response.ok) throw new Error(await wordsOf(response));
        const latest = (await response.json()) as ReceiptAnswer;
        setIsOutdated(false);
        setAnswer(latest);
        setError(undefined);
        if (isUnderWay(latest)) {
          next = pause;
          pause = Math.min(pause * 1.3, maxPause);
        }
      } catch (cause) {
        if (controller.signal.aborted) return;
        setError(cause instanceof Error ? cause.message : String(cause));
      }
      timer = setTimeout(() => void look(), next);
    };
    void look();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
    // Each save begins a new look at once.
  }, [apiRoute, collection, document, hasPublishedDoc, isPublishing, lastUpdateTime, unpublishedVersionCount]);

  return (
    <section id="signpost-on-the-public-site" className="signpost-receipt" aria-label="On the public site" tabIndex={-1}>
      <h2 className="signpost-receipt__title">On the public site</h2>
      <div role="status" aria-live="polite">
        {error ? (
          <p className="signpost-receipt__error">The receipt cannot be read: {error}</p>
        ) : isPublishing || isOutdated ? (
          <p className="signpost-receipt__waiting">Publishing…</p>
        ) : (
          <Words answer={answer} isSaved={Boolean(document)} />
        )}
      </div>
      <Undo isWithdrawn={answer?.state === 'withdrawn'} />
    </section>
  );
}

function Words({ answer, isSaved }: { answer: ReceiptAnswer | undefined; isSaved: boolean }): ReactNode {
  if (!isSaved) return <p>Not saved yet.</p>;
  if (!answer) return <p>Looking…</p>;
  switch (answer.state) {
    case 'none':
      return <p>Not public.</p>;
    case 'waiting':
      return <Waiting worker={answer.worker} />;
    case 'quarantined':
      return <Quarantined problems={answer.problems ?? []} />;
    case 'refused':
      return (
        <p className="signpost-receipt__error">
          Not live: {answer.message ?? 'the release was refused as a whole. The public site stays as it was.'}
        </p>
      );
    case 'unproved':
      return <p>Published. The publisher has nothing left to do, but no receipt of this version is kept: look at the page itself.</p>;
    case 'contradicted':
      return <Contradicted answer={answer} />;
    case 'live':
    case 'withdrawn':
    case 'to come':
    case 'over':
      return <Proof answer={answer} />;
  }
}

function Waiting({ worker }: { worker: ReceiptAnswer['worker'] }): ReactNode {
  switch (worker.state) {
    case 'off':
      return (
        <p className="signpost-receipt__error">
          Saved and published. The publisher is not running, so the public site will change when it is back.
        </p>
      );
    case 'paused':
      return (
        <p className="signpost-receipt__error">
          Saved and published. {worker.message ?? 'Publishing is paused; an editor can resume it on their desk.'}
        </p>
      );
    case 'asking':
      return (
        <p className="signpost-receipt__error">Saved, but not live: the publisher waits for an administrator’s answer, on their desk.</p>
      );
    case 'failed':
      return (
        <p className="signpost-receipt__error">
          Saved, but not live: {worker.message ?? 'the publisher met a fault. The public site stays as it was.'}
        </p>
      );
    case 'busy':
      return <p className="signpost-receipt__waiting">Publishing… {worker.message ?? ''}</p>;
    default:
      return <p className="signpost-receipt__waiting">Publishing…</p>;
  }
}

function Quarantined({ problems }: { problems: { field: string; reason: string }[] }): ReactNode {
  return (
    <div className="signpost-receipt__error">
      <p>Held back: the public still sees the last good version. What to mend:</p>
      <ProblemList problems={problems} />
    </div>
  );
}

function Proof({ answer }: { answer: ReceiptAnswer }): ReactNode {
  const pages = answer.pages ?? [];
  const took = answer.ms === undefined ? '' : `, ${seconds(answer.ms)}`;
  const verb = answer.state === 'live' ? 'Live' : answer.state === 'withdrawn' ? 'Withdrawn' : 'Published';
  return (
    <>
      <Shown answer={answer} />
      <p className="signpost-receipt__live">
        {verb} at {onTheClock(answer.liveAt)}
        {took}, {counted(pages.length, 'page')} changed
      </p>
      {answer.message ? <p className="signpost-receipt__error">{answer.message}</p> : null}
      <Following answer={answer} />
      <Pages pages={pages.slice(0, shownAtOnce)} />
      {pages.length > shownAtOnce ? (
        <details>
          <summary>{pages.length - shownAtOnce} more</summary>
          <Pages pages={pages.slice(shownAtOnce)} />
        </details>
      ) : null}
      <p>{answer.searchAt ? `In full-text search at ${onTheClock(answer.searchAt)}` : 'Full-text search follows in a moment.'}</p>
    </>
  );
}

/** When the public sees it, where that is not now, or not for ever. */
function Shown({ answer: { state, shownFrom, shownUntil } }: { answer: ReceiptAnswer }): ReactNode {
  if (state === 'to come' && shownFrom)
    return <p className="signpost-receipt__waiting">Not shown yet: the public sees it from {inTheDiary(shownFrom)}.</p>;
  if (state === 'over' && shownUntil)
    return <p className="signpost-receipt__error">Not shown any more: it ended on {inTheDiary(shownUntil)}.</p>;
  return state === 'live' && shownUntil ? <p>Shown until {inTheDiary(shownUntil)}.</p> : null;
}

/** What the public server answers is not what was published, so nothing here may say that it is live. */
function Contradicted({ answer: { wrong = [], liveAt } }: { answer: ReceiptAnswer }): ReactNode {
  if (wrong.length === 0)
    return (
      <p className="signpost-receipt__error">
        Published, but nobody could ask the public site whether it shows it. Look at the page itself.
      </p>
    );
  return (
    <div className="signpost-receipt__error">
      <p>
        Published, but at {onTheClock(liveAt)} the public site did not show it as it should. Look at the page; if it is still wrong, tell
        whoever runs the site.
      </p>
      <ul>
        {wrong.map(({ href, path, reason }) => (
          <li key={path}>
            <a href={href} target="_blank" rel="noreferrer">
              {path}
            </a>
            : {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a change is on a great many pages, those people come to first have it at once. */
function Following({ answer }: { answer: ReceiptAnswer }): ReactNode {
  if (!answer.pagesWaiting) return null;
  return (
    <p>
      {answer.everyPageAt
        ? `On the pages people come to first at ${onTheClock(answer.liveAt)}, on every page at ${onTheClock(answer.everyPageAt)}`
        : `On the pages people come to first; ${counted(answer.pagesWaiting, 'page')} more follow in a moment.`}
    </p>
  );
}

function Pages({ pages }: { pages: NonNullable<ReceiptAnswer['pages']> }): ReactNode {
  return (
    <ul className="signpost-receipt__pages">
      {pages.map(({ href, path, what }) => (
        <li key={path}>
          <a href={href} target="_blank" rel="noreferrer">
            {path}
          </a>
          {what === 'changed' ? null : ` (${what})`}
        </li>
      ))}
    </ul>
  );
}

const settledStates: ReadonlySet<ReceiptAnswer['state']> = new Set(['live', 'withdrawn', 'to come', 'over']);

/** Whether the next look may find something else soon. */
function isUnderWay({ state, worker, searchAt, pagesWaiting, everyPageAt }: ReceiptAnswer): boolean {
  if (worker.state === 'off' || worker.state === 'paused') return false;
  if (state === 'waiting') return true;
  return settledStates.has(state) && (!searchAt || (Boolean(pagesWaiting) && !everyPageAt));
}

function useRoutes(): { apiRoute: string } {
  const { config } = useConfig();
  return { apiRoute: config.routes.api };
}

async function wordsOf(response: Response): Promise<string> {
  const body = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[] };
  return body.errors?.[0]?.message ?? `the CMS answered ${response.status}.`;
}
