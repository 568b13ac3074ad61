import type { ReactNode } from 'react';
import { asDate, counted } from '../formatting.ts';
import { type Reads, weeksOf } from '../../figures/reads-by-day.ts';

/** How tall the chart is in its own units; it is drawn as wide as its place. */
const height = 60;

/** Days that are drawn one by one; of more, each bar is a week, or the bars would run into each other. */
const maxBars = 120;

/** Bars, one for each day or each week, with what the tallest stands for, and each day as a table. */
export function DayChart({ days }: Pick<Reads, 'days'>): ReactNode {
  const isByWeek = days.length > maxBars;
  const bars = isByWeek ? weeksOf(days) : days;
  const most = Math.max(1, ...bars.map(({ reads }) => reads));
  const top = bars.find(({ reads }) => reads === most);
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const inWords = top === undefined ? '' : `${counted(top.reads, 'read')} ${isByWeek ? 'in the week from' : 'on'} ${asDate(top.day)}`;
  return (
    <>
      <p className="signpost-chart__top">{inWords === '' ? 'No reads.' : `The tallest bar is ${inWords}.`}</p>
      <svg
        className="signpost-chart"
        viewBox={`0 0 ${bars.length * 10} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Reads a ${isByWeek ? 'week' : 'day'} from ${asDate(first.day)} to ${asDate(last.day)}${inWords === '' ? '' : `, at most ${inWords}`}`}
      >
        {bars.map(({ day, reads }, index) => {
          const tall = reads === 0 ? 1 : Math.max(2, (reads / most) * height);
          return <rect key={day} x={index * 10 + 1} y={height - tall} width="8" height={tall} className={reads === 0 ? 'is-none' : ''} />;
        })}
      </svg>
      <p className="signpost-chart__ends" aria-hidden="true">
        <span>{asDate(first.day)}</span>
        <span>{asDate(last.day)}</span>
      </p>
      <details>
        <summary>Each day</summary>
        <table className="signpost-figures">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Reads</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, reads }) => (
              <tr key={day}>
                <th scope="row">{asDate(day)}</th>
                <td>{counted(reads, 'read')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
