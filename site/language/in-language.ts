import type { ImpreciseDate } from '../../content/model/fields/imprecise-date.ts';
import { weekdays } from '../../content/model/fields/weekdays.ts';
import { languageFacts, type PhraseLanguage } from '../../content/model/language/languages.ts';
import type { SlotName, SlotValues } from '../../content/model/language/sentence.ts';
import { timeWords } from '../../content/model/time/clock-words.ts';
import { dateWords } from '../formatting/dates.ts';
import { sentenceCase } from '../formatting/sentences.ts';

/** A stretch of a sentence as it is shown. */
export interface Part {
  text: string;
  /** Whether it was filled in, and may run the other way than the words around it. */
  isFilledIn?: true;
  /** Whether it is a name that no language changes: a place, a street, a postcode, a telephone number. */
  isName?: true;
  /** The telephone number it calls. */
  telephone?: string;
}

/** What stands in a slot, in the words of a language: days, times, dates and amounts as that language writes them. */
export function slotIn(language: PhraseLanguage | 'en', slot: SlotName, values: SlotValues): Part {
  switch (slot) {
    case 'day':
    case 'last day':
      return { text: dayIn(language, values[slot]) };
    case 'time':
    case 'closing time':
      return { text: timeIn(language, values[slot]) };
    case 'date':
      return { text: dateIn(language, values.date) };
    case 'price':
      return { text: priceIn(language, values.price) };
    case 'place':
      return { text: values.place ?? '', isName: true };
    case 'phone':
      return { text: values.phone ?? '', isName: true, ...(values.phone === undefined ? {} : { telephone: values.phone }) };
  }
}

/** Words with the first letter as a sentence of the language begins. */
export function beginning(language: PhraseLanguage | 'en', words: string): string {
  return words.charAt(0).toLocaleUpperCase(tagOf(language)) + words.slice(1);
}

function dayIn(language: PhraseLanguage | 'en', day: SlotValues['day']): string {
  if (day === undefined) return '';
  if (isEnglishKind(language)) return sentenceCase(day);
  // 1 January 2024 was a Monday.
  return formatted(language, Date.UTC(2024, 0, 1 + weekdays.indexOf(day)), { weekday: 'long' });
}

function timeIn(language: PhraseLanguage | 'en', time: string | undefined): string {
  if (time === undefined) return '';
  if (isEnglishKind(language)) return timeWords(time);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return formatted(language, Date.UTC(2024, 0, 1, hour, minute), { hour: 'numeric', minute: '2-digit' });
}

function dateIn(language: PhraseLanguage | 'en', date: ImpreciseDate | undefined): string {
  if (date === undefined || date.precision === 'unknown') return '';
  if (isEnglishKind(language)) return dateWords(date) ?? '';
  if (date.precision === 'year') return String(date.year);
  const day = date.precision === 'day' ? date.date : `${date.month}-01`;
  return formatted(language, Date.parse(`${day}T00:00:00Z`), {
    ...(date.precision === 'day' ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
  });
}

function priceIn(language: PhraseLanguage | 'en', price: number | undefined): string {
  if (price === undefined) return '';
  const digits = Number.isInteger(price) ? 0 : 2;
  return new Intl.NumberFormat(tagOf(language), {
    style: 'currency',
    currency: 'GBP',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(price);
}

function formatted(language: PhraseLanguage | 'en', at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tagOf(language), { ...options, timeZone: 'UTC' }).format(at);
}

function isEnglishKind(language: PhraseLanguage | 'en'): boolean {
  return language === 'en' || language === 'easy-read';
}

function tagOf(language: PhraseLanguage | 'en'): string {
  return language === 'en' ? 'en-GB' : languageFacts[language].tag;
}
