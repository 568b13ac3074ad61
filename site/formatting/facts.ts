import type { CheckableKind, UsedFact } from '../../content/model/fields/fact.ts';
import type { ImpreciseDate } from '../../content/model/fields/imprecise-date.ts';
import { addDays } from '../../content/model/time/london-time.ts';
import type { Passport } from '../../content/model/time/passport.ts';
import { dateWords, shortDayWords } from './dates.ts';
import { joinWords, sentenceCase } from './sentences.ts';

const kindWords: Readonly<Record<CheckableKind, string>> = {
  telephone: 'telephone number',
  email: 'email address',
  'opening hours': 'opening hours',
  price: 'cost',
  'way in': 'way to get in',
  address: 'place',
  status: 'status',
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

/** What a fact is called at the head of a line. */
export function factName(kind: CheckableKind): string {
  return sentenceCase(kindWords[kind]);
}

/** How sure a fact is, in sentences: when it was checked and by whom, who says so, and how long that counts. */
export function passportWords({ on, by, source, sourceDate, until }: Passport, isOver: boolean): string {
  const checker = by === undefined ? '' : ` by ${by}`;
  const checked = on === undefined ? undefined : `Checked ${onDate(on)}${checker}.`;
  const over = on === undefined || !isOver ? undefined : 'Nobody has confirmed it since.';
  const from =
    source === undefined
      ? undefined
      : `From ${source}${sourceDate === undefined ? '' : `, ${shortWords(sourceDate) ?? 'without a date'}`}.`;
  const counts = until === undefined || isOver ? undefined : `Valid until ${shortDayWords(addDays(until, -1))}.`;
  const unknown = on === undefined ? 'We have no record of a check.' : undefined;
  return [checked, over, from, counts, unknown].filter((part) => part !== undefined).join(' ');
}

/** What the summary panel says of the oldest of a page's facts: "Checked longest ago: opening hours, on 2 June 2026". */
export function oldestWords({ kind, on }: Passport & { on: ImpreciseDate }): string {
  return `Checked longest ago: ${kindWords[kind]}, ${onDate(on)}`;
}

/** The same when nobody has confirmed it for too long: "Not confirmed since 2 June 2026: opening hours". */
export function oldestOverWords({ kind, on }: Passport & { on: ImpreciseDate }): string {
  return `Not confirmed since ${shortWords(on) ?? 'an unknown date'}: ${kindWords[kind]}`;
}

function shortWords(date: ImpreciseDate): string | undefined {
  return date.precision === 'day' ? shortDayWords(date.date) : dateWords(date);
}

/** A date after a verb: "on 2 June 2026", "in March 2018", "on an unknown date". */
function onDate(date: ImpreciseDate): string {
  const words = shortWords(date);
  if (words === undefined) return 'on an unknown date';
  return `${date.precision === 'day' ? 'on' : 'in'} ${words}`;
}

function kindsOf(facts: readonly UsedFact[]): string[] {
  return [...new Set(facts.map(({ kind }) => kindWords[kind]))];
}

function oldestOf(facts: readonly UsedFact[]): string {
  return facts.map(({ verifiedOn }) => verifiedOn).sort()[0] ?? '';
}
