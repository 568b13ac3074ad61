import { isEnglish } from '../../content/model/fields/language.ts';
import type { FileRecord } from '../../content/model/media.ts';
import { languageWords } from './languages.ts';
import { countWords } from './numbers.ts';

/** What a file is before one opens it: "PDF, 1.2 MB, 34 pages"; its language where it is not English. */
export function fileWords({ type, size, pages, language }: FileRecord): string {
  const parts = [typeWords(type), sizeWords(size)];
  if (pages !== undefined) parts.push(countWords(pages, 'page'));
  if (!isEnglish(language)) parts.push(languageWords(language));
  return parts.join(', ');
}

/** A file's size: "340 kB", "1.2 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}

/** A file's type in the words people use, from its media type. */
export function typeWords(type: string): string {
  return fileTypes[type] ?? type.split('/')[1]?.toUpperCase() ?? type;
}

const fileTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'text/csv': 'CSV',
  'text/plain': 'Text',
  'text/html': 'Web page',
  'audio/mpeg': 'MP3 audio',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS spreadsheet',
  'application/vnd.oasis.opendocument.text': 'ODT document',
};
