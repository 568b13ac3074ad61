import { hearing, type Need } from './crisis-hearing.ts';
import { phrasesInOtherLanguages } from './crisis-languages.ts';
import { ordinaryWords } from './crisis-ordinary-words.ts';

/** What somebody who typed this may need now, if anything. */
export const needIn: (text: string) => Need | undefined = hearing({ phrasesInOtherLanguages, ordinaryWords });

/** Whether a life or somebody's safety may be at stake. */
export function isCrisis(text: string): boolean {
  const need = needIn(text);
  return need === 'despair' || need === 'danger';
}
