import type { Advice, Adviser } from './advice.ts';
import { passagesOf } from './passages.ts';

/** What everybody here knows, or what is better known short than long. */
const known = new Set(
  'NHS GP GPS UK EU USA US PDF BBC ID TV IT DVD CD OK AM PM BST GMT PE VAT PIN SMS HIV AIDS DNA BSL PO ISBN RSVP FAQ FAQS MP MPS CV ATM QR MOT AED LGBT MRI CT CCTV URL CSV HTML II III IV VI VII VIII IX XI XII'.split(
    ' ',
  ),
);

/** Every abbreviation is written out where it is used first, unless everybody knows it. */
export const abbreviationsAreExplained: Adviser = ({ document }) => {
  const passages = passagesOf(document);
  const all = passages.map(({ words }) => words).join('\n');
  const said = new Set<string>();
  return passages.flatMap(({ path, words }): Advice[] =>
    abbreviationsIn(words).flatMap((abbreviation): Advice[] => {
      if (said.has(abbreviation) || isExplained(abbreviation, all)) return [];
      said.add(abbreviation);
      return [
        {
          path,
          words: abbreviation,
          weight: 'suggestion',
          reason: `Nobody says what “${abbreviation}” stands for. Write it out the first time, with the short form after it in brackets.`,
        },
      ];
    }),
  );
};

/** The abbreviations of a passage: a passage that is all in capitals has none. */
function abbreviationsIn(passage: string): string[] {
  if (!/\p{Ll}/u.test(passage)) return [];
  // Not part of a postcode, a reference or an address.
  return [...passage.matchAll(/(?<![\p{L}\d/@.-])([A-Z]{2,6})(?:s|’s|'s)?(?![\p{L}\d/@-]|\s?\d)/gu)]
    .map(([, short = '']) => short)
    .filter((short) => !known.has(short));
}

/** Whether a text has it beside what it stands for: “long form (ABC)” or “ABC (long form)”. */
function isExplained(abbreviation: string, text: string): boolean {
  return new RegExp(`\\p{L}[\\p{L}\\s,’'&-]*\\((?:the )?${abbreviation}s?\\)|\\b${abbreviation}s? \\([^)]*\\p{L}{3,}[^)]*\\)`, 'u').test(
    text,
  );
}
