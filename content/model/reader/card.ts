import { addressOf, type Documents } from '../addresses/addresses.ts';
import type { Collection } from '../collections.ts';
import type { Event } from '../documents/event.ts';
import type { Document } from '../documents/index.ts';
import type { UsedFact } from '../fields/fact.ts';
import { isEnglish } from '../fields/language.ts';
import type { Audience } from '../fields/audience.ts';
import type { WayIn } from '../fields/how-to-join.ts';
import { type ImpreciseDate, firstDayOf } from '../fields/imprecise-date.ts';
import type { OpeningHours } from '../fields/opening-hours.ts';
import { whereIs } from '../fields/place.ts';
import { factsRunOut, type Phase, phaseOf } from '../time/phase.ts';

/** What stands on the summary panel of a thing one can go to or use, in this order. */
export interface SummaryPanel {
  /** What time and the officers say of it. */
  phase: Phase;
  /** Beside the phase: a day, a reason, a date of closing. */
  stateDate?: ImpreciseDate;
  stateTime?: string;
  stateNote?: string;
  /** For "open now", computed on the device. */
  openingHours?: OpeningHours;
  /** When it happens, in an officer's words. */
  times?: string;
  /** When an event happens: its day, its clock times and how it comes again. */
  happens?: Pick<Event, 'date' | 'starts' | 'ends' | 'recurrence'>;
  /** Where it is: a place's name with its postcode or town, or words. */
  where?: string;
  /** How to get in or join. */
  waysIn?: WayIn[];
  howToGetIn?: string;
  cost?: string;
  /**
   * Since when the facts behind a row are not confirmed (YYYY-MM-DD). Hours that are not confirmed are left out, so that
   * nothing says “open now” because of them.
   */
  unconfirmedSince?: Partial<Record<'when' | 'where' | 'howToGetIn' | 'cost', string>>;
}

/** The few fields of a document that lists show. Nothing else of it can make a list change. */
export interface Card {
  id: string;
  collection: Collection;
  address: string;
  title: string;
  summary: string;
  /** The language of both, a BCP 47 tag, where that is not English. */
  language?: string;
  /** Identifiers. */
  areas: string[];
  topics: string[];
  /** The groups of people a service or an offer is for. */
  audiences?: Audience[];
  image?: string;
  /** A story's date, an event's day, a pillar's evidence by date. */
  date?: ImpreciseDate;
  /** A word for the kind within the collection: a story's category, an organisation's kind. */
  label?: string;
  summaryPanel?: SummaryPanel;
  /** Whether pages on this topic show the urgent help lines. */
  isMentalHealth?: true;
  sampleNotice?: string;
}

/** The card of a document now (an ISO instant). */
export function cardOf(document: Document, documents: Documents, now: string): Card {
  const phase = phaseOf(document, now);
  const runOut = factsRunOut(document, now);
  const known = document.collection === 'pages' ? undefined : cards.get(document);
  if (known?.phase === phase && known.runOut === runOut.length) return known.card;
  const card: Card = {
    id: document.id,
    collection: document.collection,
    address: addressOf(document, documents),
    title: document.title,
    summary: document.summary,
    areas: document.areas,
    topics: document.topics,
    ...defined({
      language: isEnglish(document.language) ? undefined : document.language,
      image: document.image,
      sampleNotice: document.sampleNotice,
    }),
    ...withoutUnconfirmed(particulars(document, phase), runOut),
  };
  cards.set(document, { phase, runOut: runOut.length, card });
  return card;
}

/** The key a card is sorted by among others of its collection, oldest or first letter first. */
export function sortKeyOf({ title, date, collection }: Card): string {
  const byDate = collection === 'news' || collection === 'events';
  return byDate && date ? `${firstDayOf(date) ?? '0000'} ${title}` : title.toLowerCase();
}

/** Cards by document, so that an unchanged document keeps its very card. A page's address depends on its parents, so pages are left out. */
const cards = new WeakMap<Document, { phase: Phase; runOut: number; card: Card }>();

type Particulars = Pick<Card, 'audiences' | 'date' | 'label' | 'summaryPanel' | 'isMentalHealth'>;

/** Which row of a summary panel a field of a document is in. */
const rowOfField: Readonly<Record<string, keyof NonNullable<SummaryPanel['unconfirmedSince']>>> = {
  openingHours: 'when',
  place: 'where',
  places: 'where',
  howToGetIn: 'howToGetIn',
  cost: 'cost',
};

/** Says on a summary panel which of its rows nobody has confirmed for too long. */
function withoutUnconfirmed(particulars: Particulars, runOut: readonly UsedFact[]): Particulars {
  const { summaryPanel } = particulars;
  if (summaryPanel === undefined || runOut.length === 0) return particulars;
  const since: NonNullable<SummaryPanel['unconfirmedSince']> = {};
  for (const { at, verifiedOn } of runOut)
    for (const path of at) {
      const row = rowOfField[path.split('.')[0] ?? ''];
      const isShown = row !== undefined && summaryPanel[row === 'when' ? 'openingHours' : row] !== undefined;
      if (isShown && verifiedOn < (since[row] ?? '9999')) since[row] = verifiedOn;
    }
  if (Object.keys(since).length === 0) return particulars;
  const { openingHours, ...rest } = summaryPanel;
  const hours = since.when === undefined && openingHours !== undefined ? { openingHours } : {};
  return { ...particulars, summaryPanel: { ...rest, ...hours, unconfirmedSince: since } };
}

function particulars(document: Document, phase: Phase): Particulars {
  switch (document.collection) {
    case 'hubs':
      return {
        summaryPanel: {
          phase,
          where: whereIs(document.place),
          ...defined({
            stateDate: document.statusAsAt,
            stateNote: document.statusNote,
            openingHours: document.openingHours,
            howToGetIn: document.howToGetIn,
          }),
        },
      };
    case 'offers':
    case 'services':
      return {
        ...(document.audiences.length === 0 ? {} : { audiences: document.audiences }),
        summaryPanel: {
          phase,
          waysIn: document.waysIn,
          ...defined({
            openingHours: document.openingHours,
            times: 'times' in document ? document.times : undefined,
            where: document.places.length === 0 ? undefined : document.places.map(whereIs).join('; '),
            cost: document.cost,
          }),
        },
      };
    case 'events':
      return {
        date: { precision: 'day', date: document.date },
        summaryPanel: {
          phase,
          happens: {
            date: document.date,
            ...defined({ starts: document.starts, ends: document.ends, recurrence: document.recurrence }),
          },
          ...defined({
            where: document.place === undefined ? undefined : whereIs(document.place),
            howToGetIn: document.booking,
            cost: document.cost,
          }),
        },
      };
    case 'vacancies':
      return {
        label: document.role,
        summaryPanel: {
          phase,
          ...defined({
            stateDate: document.closes === undefined ? undefined : ({ precision: 'day', date: document.closes.date } as const),
            stateTime: document.closes?.time,
            where: document.where,
          }),
        },
      };
    case 'news':
      return { date: document.date, label: document.category };
    case 'organisations':
    case 'areas':
    case 'publications':
      return { label: document.kind };
    case 'programmes':
      return document.status === 'not known' ? {} : { label: document.status };
    case 'pillars':
      return { label: `Pillar ${document.number}` };
    case 'topics':
      return document.isMentalHealth ? { isMentalHealth: true } : {};
    case 'guides':
    case 'pages':
      return {};
  }
}

/** The fields that have a value: an absent field stays absent instead of becoming undefined. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
