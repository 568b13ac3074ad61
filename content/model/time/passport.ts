import type { Document } from '../documents/index.ts';
import type { CheckableKind, UsedFact } from '../fields/fact.ts';
import { firstDayOf, type ImpreciseDate } from '../fields/imprecise-date.ts';
import { confirmationOf } from './confirmed.ts';
import { nextDay } from './london-time.ts';
import type { Phase } from './phase.ts';

/** How sure one fact of a document is. */
export interface Passport {
  kind: CheckableKind;
  /** Who or what says so. */
  source?: string;
  /** The date of the source, where nobody made sure of the fact since and the source has one. */
  sourceDate?: ImpreciseDate;
  /** When somebody last made sure of it; absent where nobody noted that. */
  on?: ImpreciseDate;
  /** Who made sure: an organisation or a post. */
  by?: string;
  /** The first day (YYYY-MM-DD, London) on which it no longer counts as confirmed. */
  until?: string;
  /** The fact that is kept once and has the value. */
  keptAs?: string;
}

/** The collections whose documents somebody goes to or uses because of their facts. */
export const collectionsWithFacts = ['hubs', 'services', 'offers', 'events'] as const satisfies Document['collection'][];

/** Whether a collection is one of those. */
export function hasFacts(collection: Document['collection']): boolean {
  return (collectionsWithFacts as readonly string[]).includes(collection);
}

/**
 * How sure each fact of a document is that people set out on: by what its own fact says, or else by what the document
 * says of itself as a whole. None of kinds that it does not have.
 * @param months for how many months the word on a state and hours holds, from the site's settings
 */
export function passportsOf(document: Document, months: number): Passport[] {
  if (!hasFacts(document.collection)) return [];
  return [...fieldsByKind(document)].map(([kind, fields]) => {
    const facts = (document.facts ?? []).filter((fact) => fact.kind === kind && fact.at.some((at) => fields.includes(at)));
    const oldest = facts.toSorted((one, other) => one.verifiedOn.localeCompare(other.verifiedOn))[0];
    return oldest === undefined ? ofWhole(kind, document, months) : ofFact(kind, oldest);
  });
}

/** The passport with the oldest date; undefined where nobody noted one. */
export function oldestPassport(passports: readonly Passport[]): (Passport & { on: ImpreciseDate }) | undefined {
  const dated = passports.filter((passport): passport is Passport & { on: ImpreciseDate } => passport.on !== undefined);
  return dated.toSorted((one, other) => dayOf(one.on).localeCompare(dayOf(other.on)))[0];
}

/** Whether a fact counts as confirmed no longer: it ran out, or it is the word on a state and hours that no longer hold. */
export function isOver({ kind, on, keptAs }: Passport, runOut: readonly UsedFact[], phase: Phase | undefined): boolean {
  const isHeldByState = on !== undefined && keptAs === undefined && (kind === 'status' || kind === 'opening hours');
  return runOut.some((fact) => fact.kind === kind) || (isHeldByState && phase === 'not confirmed');
}

/** The fields of a document that hold its facts, by kind, as far as it has them. */
export function fieldsByKind(document: Partial<Document>): Map<CheckableKind, string[]> {
  const has = document as Record<string, unknown>;
  const contact = (has['contact'] ?? {}) as Record<string, unknown>;
  const places = Array.isArray(has['places']) ? has['places'].map((_, index) => `places.${index}`) : [];
  const filled = (...names: string[]): string[] => names.filter((name) => has[name] !== undefined);
  const fields: [CheckableKind, string[]][] = [
    ['status', filled('status')],
    ['opening hours', filled('openingHours')],
    ['address', [...filled('place'), ...places]],
    ['way in', filled('howToGetIn', 'howToGetIt', 'howToJoin', 'booking')],
    ['price', filled('cost')],
    ['telephone', contact['telephone'] === undefined ? [] : ['contact.telephone']],
    ['email', contact['email'] === undefined ? [] : ['contact.email']],
  ];
  return new Map(fields.filter(([, at]) => at.length > 0));
}

function ofFact(kind: CheckableKind, { source, by, verifiedOn, runsOut, id }: UsedFact): Passport {
  return {
    kind,
    on: { precision: 'day', date: verifiedOn },
    until: nextDay(runsOut),
    ...(source !== undefined && { source }),
    ...(by !== undefined && { by }),
    ...(id !== undefined && { keptAs: id }),
  };
}

/** What a document says of all its facts together. */
function ofWhole(kind: CheckableKind, document: Document, months: number): Passport {
  const { factsFrom, lastChecked } = document;
  // What is said of its state alone says nothing of its hours.
  const isHeld = kind === 'status' || (kind === 'opening hours' && !document.facts?.some((fact) => fact.kind === 'status'));
  const held = isHeld ? confirmationOf(document, months) : undefined;
  const on = held?.on ?? (lastChecked && ({ precision: 'day', date: lastChecked.on } as const));
  const isOfCheck = lastChecked !== undefined && on !== undefined && dayOf(on) === lastChecked.on;
  return {
    kind,
    ...(factsFrom !== undefined && { source: factsFrom.source }),
    ...(on === undefined ? factsFrom?.date !== undefined && { sourceDate: factsFrom.date } : { on }),
    ...(isOfCheck && { by: lastChecked.by }),
    ...(held !== undefined && { until: held.until }),
  };
}

/** A day to sort by; what nobody can date is older than everything. */
function dayOf(date: ImpreciseDate): string {
  return firstDayOf(date) ?? '';
}
