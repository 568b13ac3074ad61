import type { ReactNode } from 'react';
import type { PriorityToProve } from '../../commitments/priorities-to-prove.ts';
import { editAddress } from '../desk/edit-address.ts';
import { priorityToProveWords } from './priority-to-prove-words.ts';

/** Promises that wait for evidence or for a word on how their year went, each leading to its place in the form. */
export function PriorityRows({ priorities, admin }: { priorities: readonly PriorityToProve[]; admin: string }): ReactNode {
  return (
    <ul className="signpost-rows">
      {priorities.map((priority) => {
        const { pillar, title, name, field } = priority;
        return (
          <li key={`${pillar}/${field}/${name}`}>
            <a href={`${editAddress(admin, 'pillars', pillar)}#field-${field}`}>{name}</a>
            <span>
              {title}. {priorityToProveWords(priority)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
