import type { PriorityToProve } from '../../commitments/priorities-to-prove.ts';
import { asDate } from '../formatting.ts';

/** Why a promise waits for an officer, as a sentence. */
export function priorityToProveWords({ why, year, since }: PriorityToProve): string {
  const day = asDate(`${since}T12:00:00.000Z`);
  switch (why) {
    case 'ended':
      return `${year} ended on ${day}. Say what was done and what was not.`;
    case 'none':
      return `Of ${year}. No evidence since ${day}: none at all so far.`;
    case 'old':
      return `Of ${year}. The newest evidence is of ${day}.`;
  }
}
