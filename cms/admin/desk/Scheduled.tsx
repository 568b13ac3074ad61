import type { ReactNode } from 'react';
import type { ScheduledAction } from '../../payload-types.ts';
import { inTheDiary } from '../formatting.ts';
import { Card } from './Card.tsx';
import { DealtWith } from './DealtWith.tsx';
import { MonthCalendar } from './MonthCalendar.tsx';
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

/** What happens by itself next, as a list and as a month. */
export function ComingUp({ schedule: { coming, month: actions }, admin, month }: Shown & { month: string }): ReactNode {
  return (
    <Card title="Scheduled">
      {coming.length === 0 ? (
        <p>
          Nothing is scheduled. On the page of anything that is ready, an editor can choose a day and a time under “Scheduled”; it then goes
          up, or comes down, by itself.
        </p>
      ) : null}
      <ul className="signpost-rows">
        {coming.map((action) => (
          <li key={action.id}>
            <Named action={action} admin={admin} />
            <span>
              {action.action === 'publish' ? 'Goes live' : 'Is withdrawn'} on {inTheDiary(action.at)}, scheduled by {action.approvedBy}
            </span>
          </li>
        ))}
      </ul>
      <MonthCalendar month={month} actions={actions} admin={admin} />
    </Card>
  );
}

function Named({ action: { of, document, title }, admin }: { action: ScheduledAction; admin: string }): ReactNode {
  return <a href={of === 'globals' ? `${admin}/globals/${document}` : `${admin}/collections/${of}/${document}`}>{title}</a>;
}
