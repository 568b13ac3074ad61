'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { addDays, londonClock } from '../../../content/model/time/london-time.ts';
import { monthAfter, monthBefore, monthInWords, weeksOf } from '../desk/month.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * A month from which a day is chosen, week by week from Monday, by the calendar in London wherever the browser is. Days that
 * have passed cannot be chosen; those on which something happens already say what.
 */
export function DayPicker({
  label,
  day,
  month,
  happenings,
  onChoose,
  onMonth,
}: {
  label: string;
  /** The chosen day (YYYY-MM-DD); empty where none is. */
  day: string;
  /** The month that is shown (YYYY-MM). */
  month: string;
  /** What happens already, by day. */
  happenings: Readonly<Record<string, readonly string[]>>;
  onChoose: (day: string) => void;
  onMonth: (month: string) => void;
}): ReactNode {
  const today = londonClock(new Date()).day;
  const table = useRef<HTMLTableElement>(null);
  const heading = useId();
  /** The day that the Tab key comes to. */
  const [current, setCurrent] = useState(day || today);
  const shouldFocus = useRef(false);
  const reachable = current.startsWith(month) ? current : `${month}-01` > today ? `${month}-01` : today;

  useEffect(() => {
    if (!shouldFocus.current) return;
    shouldFocus.current = false;
    table.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, [current, month]);

  const goTo = (next: string) => {
    if (next < today) return;
    shouldFocus.current = true;
    setCurrent(next);
    if (!next.startsWith(month)) onMonth(next.slice(0, 7));
  };
  const press = (event: KeyboardEvent) => {
    const weekday = (new Date(`${reachable}T00:00:00Z`).getUTCDay() + 6) % 7;
    const next: Record<string, string> = {
      ArrowLeft: addDays(reachable, -1),
      ArrowRight: addDays(reachable, 1),
      ArrowUp: addDays(reachable, -7),
      ArrowDown: addDays(reachable, 7),
      Home: addDays(reachable, -weekday),
      End: addDays(reachable, 6 - weekday),
      PageUp: later(`${monthBefore(month)}-${reachable.slice(8)}`, today),
      PageDown: `${monthAfter(month)}-${reachable.slice(8)}`,
    };
    const wanted = next[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    goTo(existing(wanted));
  };

  return (
    <div className="signpost-days" role="group" aria-label={label}>
      <div className="signpost-days__bar">
        <button type="button" disabled={month <= today.slice(0, 7)} onClick={() => onMonth(monthBefore(month))}>
          <span aria-hidden="true">‹</span>
          <span className="signpost-visually-hidden">{monthInWords(monthBefore(month))}</span>
        </button>
        <span id={heading} aria-live="polite">
          {monthInWords(month)}
        </span>
        <button type="button" onClick={() => onMonth(monthAfter(month))}>
          <span aria-hidden="true">›</span>
          <span className="signpost-visually-hidden">{monthInWords(monthAfter(month))}</span>
        </button>
      </div>
      <table ref={table} role="grid" aria-labelledby={heading} onKeyDown={press}>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={weekday}>
                {weekday.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((one, index) => (
                <td key={one ?? index} role="gridcell" aria-selected={one === undefined ? undefined : one === day}>
                  {one === undefined ? null : (
                    <button
                      type="button"
                      disabled={one < today}
                      tabIndex={one === reachable ? 0 : -1}
                      aria-label={[inFull(one), ...(happenings[one] ?? [])].join('. ')}
                      title={happenings[one]?.join('\n')}
                      aria-current={one === today ? 'date' : undefined}
                      className={one === day ? 'signpost-days__chosen' : undefined}
                      onClick={() => {
                        setCurrent(one);
                        onChoose(one);
                      }}
                    >
                      {Number(one.slice(8))}
                      {happenings[one] ? <span aria-hidden="true" className="signpost-days__mark" /> : null}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inFull(day: string): string {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return words.replace(',', '');
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** The day, or the last of its month where that has no such day. */
function existing(day: string): string {
  const days = weeksOf(day.slice(0, 7))
    .flat()
    .filter((one) => one !== undefined);
  return days.includes(day) ? day : (days.at(-1) ?? day);
}
