import type { ReactNode } from 'react';
import type { Effect } from '../../bulk/change.ts';

/** Documents with what a change does to each, those that go or change in public first. */
export function EffectList({ heading, effects }: { heading: string; effects: readonly Effect[] }): ReactNode {
  const order: readonly Effect['what'][] = ['gone', 'public', 'draft', 'inside', 'refused', 'none'];
  const sorted = [...effects].sort((one, other) => order.indexOf(one.what) - order.indexOf(other.what));
  return (
    <div className="signpost-effects" tabIndex={0} role="region" aria-label={heading}>
      <table>
        <caption className="signpost-visually-hidden">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">{heading}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, title, what, words }) => (
            <tr key={id} className={what === 'refused' ? 'signpost-effects__refused' : undefined}>
              <th scope="row">{title}</th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
