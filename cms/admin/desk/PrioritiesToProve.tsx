import type { ReactNode } from 'react';
import type { PriorityToProve } from '../../commitments/priorities-to-prove.ts';
import { PriorityRows } from '../commitments/PriorityRows.tsx';
import { Card } from './Card.tsx';

/** Promises without evidence that the desk shows; the report has all of them. */
const shown = 10;

/** Which promises have had no evidence for half a year, and which years ended without a word on how they went. */
export function PrioritiesToProve({ priorities, admin }: { priorities: readonly PriorityToProve[]; admin: string }): ReactNode {
  return (
    <Card title="Promises without evidence">
      {priorities.length === 0 ? (
        <p>
          None. A priority stands here when it has had no dated figure, report or decision for six months, and a year when it has ended and
          nobody said what was done.
        </p>
      ) : null}
      <PriorityRows priorities={priorities.slice(0, shown)} admin={admin} />
      {priorities.length > shown ? (
        <p>
          <a href={`${admin}/checks#promises-without-evidence`}>All {priorities.length} promises without evidence</a>
        </p>
      ) : null}
    </Card>
  );
}
