import type { ReactNode } from 'react';
import type { CheckCount } from '../../payload-types.ts';
import { asDate, counted } from '../formatting.ts';

const width = 600;
const height = 80;

/** How much the checks found from day to day: a line for the errors and broken links, and the numbers in a table. */
export function Trend({ days }: { days: readonly CheckCount[] }): ReactNode {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined)
    return <p>From tonight on you see here whether it gets better: the counts are kept once a day.</p>;
  const toMend = ({ errorCount, brokenLinks }: CheckCount): number => errorCount + brokenLinks;
  const change = toMend(last) - toMend(first);
  const most = Math.max(1, ...days.map(toMend));
  const points = days.map((day, index) => {
    const x = days.length === 1 ? width : (index / (days.length - 1)) * width;
    return `${x.toFixed(1)},${(height - 4 - (toMend(day) / most) * (height - 8)).toFixed(1)}`;
  });
  return (
    <section className="signpost-card" aria-labelledby="trend">
      <h2 id="trend">Is it getting better?</h2>
      <p>
        {days.length === 1
          ? `Counted since ${asDate(`${first.day}T12:00:00Z`)}.`
          : change === 0
            ? `As many errors and broken links as on ${asDate(`${first.day}T12:00:00Z`)}.`
            : `${counted(Math.abs(change), 'error or broken link', 'errors and broken links')} ${change < 0 ? 'fewer' : 'more'} than on ${asDate(`${first.day}T12:00:00Z`)}.`}
      </p>
      {days.length > 1 ? (
        <svg className="signpost-report__line" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          <polyline points={points.join(' ')} fill="none" stroke="currentColor" strokeWidth="2" vectorEffect="non-scaling-stroke" />
        </svg>
      ) : null}
      <details>
        <summary>The numbers</summary>
        <div className="signpost-report__table" role="region" aria-label="Counts of each day" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Pages</th>
                <th scope="col">Errors</th>
                <th scope="col">Broken links</th>
                <th scope="col">Suggestions</th>
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map(({ day, documents, errorCount, brokenLinks, suggestionCount }) => (
                <tr key={day}>
                  <th scope="row">{asDate(`${day}T12:00:00Z`)}</th>
                  <td>{documents}</td>
                  <td>{errorCount}</td>
                  <td>{brokenLinks}</td>
                  <td>{suggestionCount}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
