import { dayFrom, months } from '../../../content/model/time/months.ts';
import type { Advice, Adviser } from './advice.ts';
import { passagesOf } from './passages.ts';
import { sentencesOf } from './prose.ts';

const spelled = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${months.join('|')})(?: (\\d{4}))?\\b`, 'gi');

/** Words that say that something is still to come. */
const ahead =
  /\b(?:will|going to|join us|book|apply|register|deadline|closes?|opens?|closing|opening|starts?|starting|begins?|until|by|from|upcoming|next|save the date|coming)\b/i;

/** What a text says of the future lies in the future. News is about its day, so it is left alone. */
export const datesAreToCome: Adviser = ({ document, today }) => {
  if (document['collection'] === 'news') return [];
  return passagesOf(document).flatMap(({ path, words }) =>
    sentencesOf(words)
      .filter((sentence) => ahead.test(sentence))
      .flatMap((sentence) =>
        [...sentence.matchAll(spelled)].flatMap(([written, day = '', month = '', year]): Advice[] => {
          // A day without its year may be of any.
          if (year === undefined) return [];
          const at = dayFrom(day, month, year);
          return at >= today
            ? []
            : [
                {
                  path,
                  words: written,
                  weight: 'suggestion',
                  reason: `${written} has gone by, and this reads as if it were still to come. Say what happened, or take it out.`,
                },
              ];
        }),
      ),
  );
};
