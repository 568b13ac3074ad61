import type { ReactNode } from 'react';
import { timeWords } from '../../../content/model/time/clock-words.ts';
import { londonClock } from '../../../content/model/time/london-time.ts';
import type { ScheduledAction } from '../../payload-types.ts';
import { editAddress } from './edit-address.ts';
import { monthAfter, monthBefore, monthInWords, weeksOf } from './month.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A month, week by week from Monday, with what goes up and comes down on each day. */
export function MonthCalendar({
  month,
  actions,
  admin,
}: {
  month: string;
  actions: ReadonlyMap<string, ScheduledAction[]>;
  admin: string;
}): ReactNode {
  const today = londonClock(new Date()).day;
  return (
    <div className="signpost-month">
      <table>
        <caption>{monthInWords(month)}: what goes up (▲) and what comes down (▼)</caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                <abbr title={weekday}>{weekday.slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, weekday) => (
                <td key={day ?? weekdays[weekday]} className={day === today ? 'signpost-month__today' : undefined}>
                  {day === undefined ? null : <Day day={day} isToday={day === today} actions={actions.get(day) ?? []} admin={admin} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <nav aria-label="Months">
        <a href={`${admin}?month=${monthBefore(month)}`}>{monthInWords(monthBefore(month))}</a>
        <a href={`${admin}?month=${monthAfter(month)}`}>{monthInWords(monthAfter(month))}</a>
      </nav>
    </div>
  );
}

function Day({ day, isToday, actions, admin }: { day: string; isToday: boolean; actions: ScheduledAction[]; admin: string }): ReactNode {
  return (
    <>
      <time dateTime={day} aria-current={isToday ? 'date' : undefined}>
        {Number(day.slice(8))}
      </time>
      {actions.length === 0 ? null : (
        <ul>
          {actions.map(({ id, action, at, of, document, title, state }) => (
            <li key={id}>
              <a href={editAddress(admin, of, document)}>
                <span aria-hidden="true">{action === 'publish' ? '▲' : '▼'}</span> {timeWords(londonClock(at).time)} {title}
                <span className="signpost-unseen">, {inWords(action, state)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function inWords(action: ScheduledAction['action'], state: ScheduledAction['state']): string {
  if (state === 'done') return action === 'publish' ? 'went up' : 'came down';
  return action === 'publish' ? 'goes up' : 'comes down';
}
