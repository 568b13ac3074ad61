import { type PhraseLanguage, phraseLanguages } from '../../content/model/language/languages.ts';
import { type Phrase, phrase } from '../../content/model/language/phrase.ts';
import { londonClock } from '../../content/model/time/london-time.ts';
import { type Data, isRow } from '../snapshot/mapping/fields.ts';
import type { FieldProblem } from '../snapshot/mapping/problems.ts';
import { isInForce, type Translation } from './translation.ts';

/** The translations of a phrase as it is stored. */
export function translationsIn(written: Data): Translation[] {
  const rows: unknown = written['translations'];
  return Array.isArray(rows) ? rows.filter(isTranslation) : [];
}

/** A phrase of the CMS as the content model has it: with the translations that were approved for the sentence as it stands, and no other. */
export function toPhrase(written: Data): { ok: Phrase; problems?: never } | { ok?: never; problems: FieldProblem[] } {
  const english = typeof written['english'] === 'string' ? written['english'].trim() : '';
  const read = {
    id: written['id'],
    english,
    translations: translationsIn(written)
      .filter((translation) => isInForce(english, translation))
      .map(({ language, approvedWords, approvedOn, isSample }) => ({
        language,
        words: approvedWords,
        approvedOn: londonClock(new Date(approvedOn ?? '').toISOString()).day,
        isSample: isSample === true,
      }))
      .sort((a, b) => phraseLanguages.indexOf(a.language) - phraseLanguages.indexOf(b.language)),
  };
  const result = phrase.safeParse(read);
  if (result.success) return { ok: result.data };
  return {
    problems: result.error.issues.map(({ path, message }) => ({
      field: path[0] === 'translations' ? 'Translations' : 'The sentence in English',
      path: String(path[0] ?? ''),
      reason: message,
    })),
  };
}

function isTranslation(row: unknown): row is Translation {
  return isRow(row) && typeof row['words'] === 'string' && phraseLanguages.includes(row['language'] as PhraseLanguage);
}
