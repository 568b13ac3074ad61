import type { Advice, Adviser } from './advice.ts';
import { passagesOf } from './passages.ts';

const words: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const inWords = new RegExp(`(?<![\\p{L}-])(${Object.keys(words).join('|')})(?![\\p{L}-])`, 'giu');

/** Numbers of more than three digits, alone: no year, telephone number, reference or part of an amount that has its commas. */
const long = /(?<![\d.,:/@#£\p{L}-]|\d\s)(£?)([1-9]\d{3,})(?:\.\d+)?(?![\d,:/@\p{L}-]|\s\d)/gu;

/** One range: figures with a hyphen or a dash between them, and no third part as a date or a telephone number has. */
const range =
  /(?<![\d\p{L}.,:/@-]|[–—-]\s?)(£?\d{1,6}(?:[.:]\d{1,2})?\s?(?:am|pm|%)?)\s?[-–—]\s?(£?\d{1,6}(?:[.:]\d{1,2})?\s?(?:am|pm|%)?)(?![\d\p{L}/@]|\s?[-–—]\s?\d)/giu;

/** Figures with decimals that are no money, dose, test, time or amount of something measured. */
const decimal =
  /(?<![\d£$€.,:])(\d+\.\d+)(?!\d|\.\d|\s?(?:%|per ?cent|mm|cm|km|m|miles?|mg|mcg|g|kg|ml|l|litres?|units?|am|pm|°|mmol|pts?|points?|million|billion|k)\b|[%°])/giu;

/** A month as a field keeps it: 2018-03. */
const month = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** Numbers are written as the NHS writes them: in figures, with a comma from 1,000, whole, and with “to” in ranges (NHS content rules). */
export const numbersAreFigures: Adviser = ({ document }) =>
  passagesOf(document).flatMap(({ path, words: passage, kind }) =>
    kind === 'field' && isName(path) ? [] : numbersIn(passage).map((found) => ({ ...found, path })),
  );

function numbersIn(passage: string): Omit<Advice, 'path'>[] {
  const weight = 'suggestion' as const;
  return [
    ...[...passage.matchAll(inWords)].map(([written, word = '']) => ({
      weight,
      words: written,
      reason: `Write the number “${written}” in figures: ${words[word.toLowerCase()]}. People find figures faster.`,
    })),
    ...[...passage.matchAll(long)].flatMap(([written, pound = '', digits = '']) => {
      const isYear = pound === '' && digits.length === 4 && Number(digits) >= 1800 && Number(digits) <= 2100;
      if (isYear) return [];
      return [{ weight, words: written, reason: `Write ${written} with commas: ${pound}${Number(digits).toLocaleString('en-GB')}.` }];
    }),
    ...[...passage.matchAll(range)].flatMap(([written, from = '', to = '']) =>
      month.test(written)
        ? []
        : {
            weight,
            words: written,
            reason: `Write “${from.trim()} to ${to.trim()}” rather than “${written}”: a screen reader may not say the dash.`,
          },
    ),
    ...[...passage.matchAll(decimal)].map(([written]) => ({
      weight,
      words: written,
      reason: `Write ${written} as a whole number, unless it is money, a dose or a test.`,
    })),
  ];
}

/** A title, or what a person or place is called: it is written as it is written. */
function isName(path: readonly (string | number)[]): boolean {
  return ['name', 'title', 'credit', 'organisation', 'publicName', 'legalName'].includes(String(path.at(-1)));
}
