import type { ReactNode } from 'react';
import type { FactToCheck } from '../../facts/facts-to-check.ts';
import { factToCheckWords } from '../facts/fact-to-check-words.ts';
import { Card } from './Card.tsx';
import { editAddress } from './edit-address.ts';
import { Settle } from './Settle.tsx';
import { StillCorrect } from './StillCorrect.tsx';

/** Words of readers that are shown of one fact. */
const shown = 2;

/** Which facts to check first: what readers called wrong since the last check, then what was never checked or longest ago. */
export function FactsToCheck({ facts, admin }: { facts: readonly FactToCheck[]; admin: string }): ReactNode {
  return (
    <Card title="Facts to check first">
      {facts.length === 0 ? (
        <p>
          Nothing to check. What readers call wrong on a page stands here, most votes first, then the facts with no recorded check and those
          that were checked longest ago.
        </p>
      ) : null}
      <ul className="signpost-rows">
        {facts.map((fact) => {
          const { collection, id, kind, title, votes, words, mayConfirm } = fact;
          return (
            <li key={`${collection}/${id}/${kind}`}>
              <span className="signpost-rows__name">
                <a href={editAddress(admin, collection, id)}>{title}</a>
              </span>
              <span>
                {factToCheckWords(fact)}
                {words.slice(0, shown).map((text) => ` “${text}”`)}
              </span>
              {mayConfirm ? <StillCorrect of={collection} id={id} title={title} /> : null}
              {votes.length > 0 ? <Settle of="fact-votes" ids={votes} name={`${title}, ${kind}`} /> : null}
            </li>
          );
        })}
      </ul>
      {facts.some(({ mayConfirm }) => mayConfirm) ? <p>“Still correct” marks every fact on that page as checked today.</p> : null}
      <p>
        <a href={`${admin}/collections/fact-votes`}>All that readers said of facts</a>
      </p>
    </Card>
  );
}
