import type { TypedUser } from 'payload';
import type { ReactNode } from 'react';
import { canPublish, isAdministrator } from '../../access/policies.ts';
import { environment } from '../../environment.ts';
import type { WorkerStatus } from '../../worker-client/worker-status.ts';
import { counted, onTheClock, onTheDay } from '../formatting.ts';
import { Card } from './Card.tsx';
import { PublishFromThisDatabase } from './PublishFromThisDatabase.tsx';
import { ResumePublishing } from './ResumePublishing.tsx';

/** What is live, what the publisher is doing, when it last looked, and what it should have done by now. */
export function PublicSite({ worker, user }: { worker: WorkerStatus; user: TypedUser }): ReactNode {
  const { state, live, message, lookedAt, lateJobs, receiptsWaiting } = worker;
  const words = {
    idle: 'Everything that was published is live.',
    publishing: 'Publishing…',
    paused: message ?? 'Publishing is paused after going back to an earlier release.',
    failed: message ?? 'The publisher met a fault. The public site stays as it was.',
    asking: message ?? 'The publisher asks whether to publish from this database.',
    busy: message ?? 'The publisher is busy.',
    off: message ?? 'The publisher is not running.',
  }[state];
  return (
    <Card title="The public site" tone={lateJobs.length > 0 ? 'failed' : state}>
      {state === 'off' || state === 'busy' ? null : (
        <p className="signpost-card__state">
          {live === undefined
            ? 'Nothing is live yet.'
            : `Release ${live.number} is live, since ${onTheDay(live.at)}${live.pages === undefined ? '' : `, with ${counted(live.pages, 'page')}`}.`}
        </p>
      )}
      <p role="status">{words}</p>
      {lookedAt ? <p>The publisher last looked for changes at {onTheClock(lookedAt)}.</p> : null}
      {lateJobs.map(({ what, since }) => (
        <p key={what}>
          <strong>Late:</strong> {what}, not done since {onTheDay(since)}. It is tried again and again; if it stays like this, tell whoever
          runs the site.
        </p>
      ))}
      {receiptsWaiting > 0 ? <p>{counted(receiptsWaiting, 'receipt')} still on the way here.</p> : null}
      <p className="signpost-card__actions">
        <a href={environment.publicUrl} target="_blank" rel="noreferrer">
          Open the public site
        </a>
        {state === 'paused' && canPublish(user) ? <ResumePublishing /> : null}
        {state === 'asking' && isAdministrator(user) ? <PublishFromThisDatabase question={words} /> : null}
      </p>
    </Card>
  );
}
