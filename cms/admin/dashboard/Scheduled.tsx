import type { ReactNode } from 'react';
import type { ScheduledAction } from '../../payload-types.ts';
import { inTheDiary } from '../formatting.ts';
import { DealtWith } from './DealtWith.tsx';
import type { ScheduleFacts } from './schedule-facts.ts';

interface Shown {
  schedule: ScheduleFacts;
  admin: string;
}

/** What was scheduled and did not happen, or happened late. It stays until somebody deals with it. */
export function MissedSchedule({ schedule: { failed, overdue, late }, admin, mayPublish }: Shown & { mayPublish: boolean }): ReactNode {
  if (failed.length + overdue.length + late.length === 0) return null;
  return (
    <section className="signpost-card signpost-card--failed">
      <h2>Scheduled, and not done in time ({failed.length + overdue.length + late.length})</h2>
      <ul>
        {failed.map((action) => (
          <li key={action.id}>
            <Named action={action} admin={admin} /> was not {action.action === 'publish' ? 'published' : 'withdrawn'} on{' '}
            {inTheDiary(action.at)}, as {action.approvedBy} had scheduled. {action.reason}{' '}
            {mayPublish ? <DealtWith id={action.id} /> : null}
          </li>
        ))}
        {overdue.map((action) => (
          <li key={action.id}>
            <Named action={action} admin={admin} /> is late: it was due on {inTheDiary(action.at)}, and is done as soon as the publisher
            runs. {action.reason}
          </li>
        ))}
        {late.map((action) => (
          <li key={action.id}>
            <Named action={action} admin={admin} />: {action.reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happens by itself next. */
export function ComingUp({ schedule: { coming }, admin }: Shown): ReactNode {
  return (
    <section className="signpost-card">
      <h2>Scheduled</h2>
      {coming.length === 0 ? <p>Nothing is scheduled.</p> : null}
      <ul>
        {coming.map((action) => (
          <li key={action.id}>
            <Named action={action} admin={admin} /> {action.action === 'publish' ? 'goes live' : 'is withdrawn'} on {inTheDiary(action.at)}{' '}
            ({action.approvedBy})
          </li>
        ))}
      </ul>
    </section>
  );
}

function Named({ action: { of, document, title }, admin }: { action: ScheduledAction; admin: string }): ReactNode {
  return <a href={of === 'globals' ? `${admin}/globals/${document}` : `${admin}/collections/${of}/${document}`}>{title}</a>;
}
