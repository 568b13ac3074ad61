import type { Weekday } from '../../content/model/fields/opening-hours.ts';
import { languageFacts, type PhraseLanguage } from '../../content/model/language/languages.ts';
import { phraseFor, type Translated } from '../../content/model/language/phrase-book.ts';
import { partsOf, type SlotValues } from '../../content/model/language/sentence.ts';
import { type StandardSentence, standardSentences } from '../../content/model/language/standard-sentences.ts';
import { beginning, type Part, slotIn } from './in-language.ts';

/** A sentence as it is shown: in the language that was asked for, or in English where nothing is approved. */
export interface Said {
  parts: Part[];
  /** The language it came out in. */
  isEnglish: boolean;
  /** Whether it is a sample that nobody who speaks the language has checked. */
  isSample: boolean;
}

/** Says sentences in one language. */
export interface Translator {
  language: PhraseLanguage;
  /** A sentence of the site's own. */
  say(sentence: StandardSentence, values?: SlotValues): Said;
  /** A day of the week. */
  day(day: Weekday): Said;
  /** What stands in a field of a document. */
  text(words: string): Said;
  /** The same, or undefined where no approved phrase says it. */
  translated(words: string): Said | undefined;
}

/** Says sentences in a language, by its approved phrases; what has none stays English. */
export function translatorFor(language: PhraseLanguage, phrases: readonly Translated[]): Translator {
  const known = new Map(phrases.map((one) => [one.english, one]));
  const translated = (words: string): Said | undefined => {
    const found = phraseFor(words, phrases);
    return found && { parts: fill(language, found.words, found.values), isEnglish: false, isSample: found.isSample };
  };
  return {
    language,
    say: (sentence, values = {}) => {
      const english = standardSentences[sentence];
      const found = known.get(english);
      return found === undefined
        ? { parts: fill('en', english, values), isEnglish: true, isSample: false }
        : { parts: fill(language, found.words, values), isEnglish: false, isSample: found.isSample };
    },
    day: (day) => ({ parts: fill(language, '{day}', { day }), isEnglish: false, isSample: false }),
    translated,
    text: (words) => translated(words) ?? { parts: [{ text: words }], isEnglish: true, isSample: false },
  };
}

/** A name, which is the same in every language. */
export function named(name: string): Said {
  return { parts: [{ text: name, isName: true }], isEnglish: false, isSample: false };
}

/** What separates the parts of a list within a line, as the language writes it. */
export function commaIn(language: PhraseLanguage): string {
  return languageFacts[language].direction === 'rtl' ? '، ' : ', ';
}

function fill(language: PhraseLanguage | 'en', sentence: string, values: SlotValues): Part[] {
  const parts = partsOf(sentence).map((part): Part =>
    typeof part === 'string' ? { text: part } : { ...slotIn(language, part.slot, values), isFilledIn: true },
  );
  const [first, ...others] = parts;
  return first === undefined || first.isName ? parts : [{ ...first, text: beginning(language, first.text) }, ...others];
}
