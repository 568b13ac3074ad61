import type { ReactNode } from 'react';
import { asDate, counted } from '../formatting.ts';
import type { Reads } from '../../figures/reads-by-day.ts';

/** How tall the chart is in its own units; it is drawn as wide as its place. */
const height = 60;

/** Bars, one for each day, and the same as a table. */
export function DayChart({ days }: Pick<Reads, 'days'>): ReactNode {
  const most = Math.max(1, ...days.map(({ reads }) => reads));
  const top = days.find(({ reads }) => reads === most);
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <>
      <svg
        className="signpost-chart"
        viewBox={`0 0 ${days.length * 10} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Reads a day from ${asDate(first.day)} to ${asDate(last.day)}${top === undefined ? '' : `, ${top.reads} at most, on ${asDate(top.day)}`}`}
      >
        {days.map(({ day, reads }, index) => {
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
