import { checkedNames } from '../../fields/facts/checked-facts.ts';
import type { FactToCheck } from '../../facts/facts-to-check.ts';
import { asDate, counted } from '../formatting.ts';

/** What a fact is called, and what readers and time say of it: "Opening hours: 3 readers said it was wrong. Last checked on …". */
export function factToCheckWords({ kind, wrong, right, checkedOn }: Pick<FactToCheck, 'kind' | 'wrong' | 'right' | 'checkedOn'>): string {
  const said = [
    wrong === 0 ? undefined : `${counted(wrong, 'reader')} said it was wrong`,
    right === 0 ? undefined : `${counted(right, 'reader')} said it was right`,
  ].filter((words) => words !== undefined);
  const checked = checkedOn === '' ? 'No check is recorded.' : `Last checked on ${asDate(`${checkedOn}T12:00:00Z`)}.`;
  return `${checkedNames[kind]}: ${said.length === 0 ? '' : `${said.join(', ')}. `}${checked}`;
}
