import { isEnglish } from '../../../content/model/language.ts';
import type { FileRecord } from '../../../content/model/media.ts';
import { sizeWords, typeWords } from '../../formatting/files.ts';
import { countWords } from '../../formatting/numbers.ts';
import { languageWords } from './language-words.ts';

/** What a file is before one opens it: "PDF, 1.2 MB, 34 pages"; its language where it is not English. */
export function fileWords({ type, size, pages, language }: FileRecord): string {
  const parts = [typeWords(type), sizeWords(size)];
  if (pages !== undefined) parts.push(countWords(pages, 'page'));
  if (!isEnglish(language)) parts.push(languageWords(language));
  return parts.join(', ');
}
