import type { FactKind, UsedFact } from '../../content/model/fields/fact.ts';
import { shortDayWords } from './dates.ts';
import { joinWords, sentenceCase } from './sentences.ts';

const kindWords: Readonly<Record<FactKind, string>> = {
  telephone: 'telephone number',
  email: 'email address',
  'opening hours': 'opening hours',
  price: 'cost',
  'way in': 'way to get in',
  address: 'place',
};

/** What stands beside a value that nobody has confirmed for too long: "Not confirmed since 1 June 2026". */
export function notConfirmedWords(verifiedOn: string): string {
  return `Not confirmed since ${shortDayWords(verifiedOn)}`;
}

/** Which facts of a page nobody has confirmed for too long: "Not confirmed since 1 June 2026: the telephone number and the opening hours." */
export function unconfirmedWords(facts: readonly UsedFact[]): string {
  return `${notConfirmedWords(oldestOf(facts))}: ${joinWords(kindsOf(facts).map((kind) => `the ${kind}`))}.`;
}

/** When the facts of a page were last confirmed, by the oldest: "Telephone number and opening hours last confirmed on 1 June 2026." */
export function confirmedWords(facts: readonly UsedFact[]): string {
  return `${sentenceCase(joinWords(kindsOf(facts)))} last confirmed on ${shortDayWords(oldestOf(facts))}.`;
}

function kindsOf(facts: readonly UsedFact[]): string[] {
  return [...new Set(facts.map(({ kind }) => kindWords[kind]))];
}

function oldestOf(facts: readonly UsedFact[]): string {
  return facts.map(({ verifiedOn }) => verifiedOn).sort()[0] ?? '';
}
