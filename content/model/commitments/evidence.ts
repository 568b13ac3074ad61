import type { Document } from '../documents/index.ts';
import type { Pillar, Priority } from '../documents/pillar.ts';
import type { Edition } from '../documents/publication.ts';
import { firstDayOf, type ImpreciseDate } from '../fields/imprecise-date.ts';
import type { Card } from '../reader/card.ts';
import type { Reader } from '../reader/reader.ts';
import { slugify } from '../addresses/slugify.ts';

/** What a document can be evidence as. */
export type EvidenceKind = 'report' | 'figure' | 'decision';

/** Something of a document that has a date, and so can show how a promise is going. */
export interface Dated {
  kind: EvidenceKind;
  date: ImpreciseDate;
  /** What follows the document's address to come to it: an edition's slug, a fragment. */
  below: string;
  /** The name of the edition or of the item on the agenda; absent where the document is meant as a whole. */
  label?: string;
}

/** The collections whose documents can be evidence. Everything else only helps: that it is there says nothing of how a promise is going. */
export const evidenceCollections = ['publications', 'news', 'meetings'] as const;

/** How many pages a priority names at most. */
const limit = 40;

/**
 * What of a document is evidence: a dated edition that was not withdrawn, a dated story with a figure, a decision of a meeting.
 * Undefined where nothing is, and where a document is made up and what it would prove is not.
 */
export function datedIn(document: Document | undefined, part?: string): Dated | undefined {
  switch (document?.collection) {
    case 'publications':
      return ofEdition(document.editions, part);
    case 'news':
      return document.keyFacts.length > 0 && isKnown(document.date) ? { kind: 'figure', date: document.date, below: '' } : undefined;
    case 'meetings': {
      if (document.isCancelled) return undefined;
      const index = document.agenda.findIndex(
        ({ title, decision }) => decision !== undefined && (part === undefined || slugify(title) === part),
      );
      const item = document.agenda[index];
      if (item === undefined) return undefined;
      const date = { precision: 'day', date: document.date } as const;
      return part === undefined
        ? { kind: 'decision', date, below: '' }
        : { kind: 'decision', date, below: `#section_agenda_${index + 1}`, label: item.title };
    }
    default:
      return undefined;
  }
}

function ofEdition(editions: readonly Edition[], part: string | undefined): Dated | undefined {
  const [edition] = editions
    .filter(({ slug, status, date }) => (part === undefined || slug === part) && status.status !== 'withdrawn' && isKnown(date))
    .sort((one, other) => other.number - one.number);
  if (edition === undefined) return undefined;
  const { date, slug, label } = edition;
  return { kind: 'report', date, ...(part === undefined ? { below: '' } : { below: `${slug}/`, label }) };
}

function isKnown(date: ImpreciseDate): boolean {
  return firstDayOf(date) !== undefined;
}

/** One piece of evidence that another document gives for a priority. */
export interface Evidence extends Dated {
  card: Card;
  /** What it shows, in an officer's words; absent where the document itself names the priority. */
  shows?: string;
}

/** What stands below a priority. */
export interface ShownFor {
  /** Newest first. */
  evidence: Evidence[];
  /** What was named as evidence, and is not public or has no date any more. */
  gone: string[];
  /** Related work: pages that help, and are never counted as evidence. */
  work: Card[];
  /** Whether there is evidence: a measure with a figure, or a dated report, figure or decision. */
  hasEvidence: boolean;
}

/** What shows how a priority of a pillar is going, and what merely helps with it. */
export function shownFor(
  pillar: Pick<Pillar, 'id' | 'sampleNotice'>,
  priority: Priority,
  reader: Pick<Reader, 'document' | 'card' | 'list'>,
): ShownFor {
  const isMadeUp = (card: Card): boolean => card.sampleNotice !== undefined && pillar.sampleNotice === undefined;
  const gone: string[] = [];
  const named = priority.evidence.flatMap(({ document, part, shows }): Evidence[] => {
    const card = reader.card(document);
    const dated = datedIn(reader.document(document), part);
    if (card === undefined || dated === undefined || isMadeUp(card)) {
      gone.push(shows);
      return [];
    }
    return [{ ...dated, card, shows }];
  });
  const cards = reader
    .list({ where: { evidence: `${pillar.id}#${priority.anchor}` }, order: 'newest', limit })
    .filter(({ id }) => !named.some(({ card }) => card.id === id));
  const found = cards.map((card) => ({ card, dated: isMadeUp(card) ? undefined : datedIn(reader.document(card.id)) }));
  const evidence = [...named, ...found.flatMap(({ card, dated }) => (dated === undefined ? [] : [{ ...dated, card }]))].sort(
    (one, other) => ((firstDayOf(one.date) ?? '') < (firstDayOf(other.date) ?? '') ? 1 : -1),
  );
  return {
    evidence,
    gone,
    work: found.flatMap(({ card, dated }) => (dated === undefined ? [card] : [])),
    hasEvidence: evidence.length > 0 || priority.measures.some(({ values }) => values.length > 0),
  };
}

/** The first day (YYYY-MM-DD) of the newest figure or evidence of a priority; undefined where there is none. */
export function newestEvidence({ measures }: Pick<Priority, 'measures'>, evidence: readonly Pick<Dated, 'date'>[]): string | undefined {
  const dates = [...measures.flatMap(({ values }) => values), ...evidence].flatMap(({ date }) => firstDayOf(date) ?? []);
  return dates.sort().at(-1);
}
