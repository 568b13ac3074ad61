import { z } from 'zod';
import { day, identifier, line } from '../fields/identifier.ts';
import { phraseLanguages } from './languages.ts';
import { flawOfSentence, flawOfTranslation } from './sentence.ts';

/**
 * A sentence of the site and what approved translations say in its place. Only what an officer approved is here: a
 * translation that nobody approved, or whose English sentence changed since, never reaches a snapshot.
 */
export const phrase = z
  .strictObject({
    id: identifier,
    /** The sentence as the site says it in English, with slots such as `{price}` for what differs. */
    english: line,
    translations: z.array(
      z.strictObject({
        language: z.enum(phraseLanguages),
        /** The same sentence in that language, with the same slots. */
        words: line,
        /** The day an officer approved it for this English sentence. */
        approvedOn: day,
        /** Whether it is one of the sample's, which nobody who speaks the language has checked. */
        isSample: z.boolean().default(false),
      }),
    ),
  })
  .superRefine(({ english, translations }, { addIssue }) => {
    const flaw = flawOfSentence(english);
    if (flaw !== undefined) addIssue({ code: 'custom', path: ['english'], message: flaw });
    translations.forEach(({ language, words }, index) => {
      const flawed = flawOfTranslation(english, words);
      if (flawed !== undefined) addIssue({ code: 'custom', path: ['translations', index, 'words'], message: flawed });
      if (translations.findIndex((other) => other.language === language) < index)
        addIssue({
          code: 'custom',
          path: ['translations', index, 'language'],
          message: 'this language stands here twice: keep one of the two',
        });
    });
  });

export type Phrase = z.infer<typeof phrase>;
