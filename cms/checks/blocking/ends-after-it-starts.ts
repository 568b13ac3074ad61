import { timeWords } from '../../../content/model/time/clock-words.ts';
import { isNextDay } from '../../snapshot/mapping/written-times.ts';
import type { Check, CheckedDocument } from '../check.ts';

/** An event or a meeting ends later than it starts, unless somebody wrote that it ends on the next day. */
export const endsAfterItStarts: Check<CheckedDocument> = ({ document, written }) => {
  if (document.collection !== 'events' && document.collection !== 'meetings') return [];
  if (document.starts === undefined || document.ends === undefined) return [];
  const writtenEnd = written['ends'];
  if (document.ends > document.starts || (typeof writtenEnd === 'string' && isNextDay(writtenEnd))) return [];
  return [
    {
      path: ['ends'],
      reason: `It starts at ${timeWords(document.starts)} and ends at ${timeWords(document.ends)}. Mend the time, or write “next day” after it if it goes on past midnight.`,
    },
  ];
};
