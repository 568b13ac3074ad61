import { addressOf, type Documents } from '../addresses/addresses.ts';
import { type Collection, isByDate } from '../collection-names.ts';
import { smallestOf, withAncestors } from './area-tree.ts';
import { type KeptElsewhere, keptElsewhere } from '../documents/editions.ts';
import type { Event } from '../documents/event.ts';
import type { Document } from '../documents/index.ts';
import type { DayAndTime } from '../fields/day-and-time.ts';
import type { UsedFact } from '../fields/fact.ts';
import { isEnglish } from '../fields/language.ts';
import type { Audience } from '../fields/audience.ts';
import type { WayIn } from '../fields/how-to-join.ts';
import { type ImpreciseDate, firstDayOf } from '../fields/imprecise-date.ts';
import type { OpeningHours } from '../fields/opening-hours.ts';
import { lacksAddress, type Place, whereIs } from '../fields/place.ts';
import type { Position } from '../fields/position.ts';
import { confirmationOf } from '../time/confirmed.ts';
import { factsRunOut, type Moment, type Phase, phaseBefore, phaseOf, type Turn, turnsAfter } from '../time/phase.ts';

/** What stands on the summary panel of a thing one can go to or use, in this order. */
export interface SummaryPanel {
  /** What time and the officers say of it. */
  phase: Phase;
  /** Beside the phase: a day, a reason, a date of closing. */
  stateDate?: ImpreciseDate;
  stateTime?: string;
  /** What the clock will make of it by itself: a vacancy closes, a consultation opens, an event is on today, a meeting is over. */
  turns?: readonly Turn[];
  stateNote?: string;
  /** The first day (YYYY-MM-DD, London) on which its state and hours no longer count as confirmed. */
  holdsUntil?: string;
  /** Whether its facts come from a source without a date, and nobody has checked them since. */
  isUndated?: true;
  /** What it was when somebody last made sure, where that no longer counts. */
  was?: Phase;
  /** For "open now", computed on the device. */
  openingHours?: OpeningHours;
  /** When it happens, in an officer's words. */
  times?: string;
  /** When an event happens: its day, its clock times and how it comes again. */
  happens?: Pick<Event, 'date' | 'starts' | 'ends' | 'recurrence'>;
  /** When people can answer a consultation, and the day its outcome was published. */
  answering?: { opens: DayAndTime; closes: DayAndTime; outcomeOn?: string };
  /** Where it is: a place's name with its postcode or town, or words. */
  where?: string;
  /** Whether that leaves out the part of an address that leads to a door. */
  lacksAddress?: true;
  /** Where its doors are on the map, for how far away it is. */
  positions?: Position[];
  /** The area it is in or for, with those around it, where it has no place. */
  area?: string;
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
  /** A story's date, an event's or a meeting's day, the day a consultation closes, a pillar's evidence by date. */
  date?: ImpreciseDate;
  /** A word for the kind within the collection: a story's category, an organisation's kind, the committee that meets. */
  label?: string;
  summaryPanel?: SummaryPanel;
  /** Where a publication is kept that cannot be read here. */
  keptAt?: KeptElsewhere;
  /** Whether pages on this topic show the urgent help lines. */
  isMentalHealth?: true;
  sampleNotice?: string;
}

/** The card of a document at a moment. */
export function cardOf(document: Document, documents: Documents, moment: Moment): Card {
  const phase = phaseOf(document, moment);
  const runOut = factsRunOut(document, moment.now);
  const held = heldOf(document, phase, moment);
  const area = 'places' in document && document.places.length === 0 ? areaWords(document.areas, documents) : undefined;
  const known = document.collection === 'pages' ? undefined : cards.get(document);
  const isKnown = known?.phase === phase && known.runOut === runOut.length && known.holdsUntil === held.holdsUntil && known.area === area;
  if (isKnown) return known.card;
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
    ...withoutUnconfirmed(particulars(document, phase, held, area), runOut),
  };
  cards.set(document, { phase, runOut: runOut.length, holdsUntil: held.holdsUntil, area, card });
  return card;
}

/** The key a card is sorted by among others of its collection, oldest or first letter first. What is made up comes last where people look first. */
export function sortKeyOf({ title, date, collection, sampleNotice }: Card): string {
  const byDate = isByDate(collection);
  if (sampleNotice !== undefined && collection === 'news') return ` ${title}`;
  if (sampleNotice !== undefined && !byDate) return `${afterAllLetters}${title.toLowerCase()}`;
  return byDate && date ? `${firstDayOf(date) ?? '0000'} ${title}` : title.toLowerCase();
}

/** Sorts after every letter of every alphabet. */
const afterAllLetters = '\uffff';

/** Cards by document, so that an unchanged document keeps its very card. A page's address depends on its parents, so pages are left out. */
const cards = new WeakMap<
  Document,
  { phase: Phase; runOut: number; holdsUntil: string | undefined; area: string | undefined; card: Card }
>();

type Particulars = Pick<Card, 'audiences' | 'date' | 'label' | 'summaryPanel' | 'keptAt' | 'isMentalHealth'>;

/** Which row of a summary panel a field of a document is in. */
const rowOfField: Readonly<Record<string, keyof NonNullable<SummaryPanel['unconfirmedSince']>>> = {
  openingHours: 'when',
  place: 'where',
  places: 'where',
  howToGetIn: 'howToGetIn',
  howToGetIt: 'howToGetIn',
  booking: 'howToGetIn',
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

type Held = Pick<SummaryPanel, 'stateDate' | 'holdsUntil' | 'was'>;

/** How long somebody's word on a document holds, and since when it no longer does. */
function heldOf(document: Document, phase: Phase, moment: Moment): Held {
  const confirmation = confirmationOf(document, moment.confirmedForMonths);
  const was = phase === 'not confirmed' ? phaseBefore(document, moment) : undefined;
  return {
    ...(document.collection === 'hubs' && document.statusAsAt && { stateDate: document.statusAsAt }),
    ...(confirmation !== undefined && { holdsUntil: confirmation.until }),
    ...(confirmation !== undefined && (phase === 'not confirmed' || document.collection !== 'hubs') && { stateDate: confirmation.on }),
    ...(was !== undefined && { was }),
  };
}

/** The smallest of some areas, each with those it lies in: "North Prospect, Plymouth". */
function areaWords(areas: readonly string[], documents: Documents): string | undefined {
  const words = smallestOf(areas, documents).flatMap((area) => {
    const titles = withAncestors(area, documents).flatMap((id) => documents.get(id)?.title ?? []);
    return titles.length === 0 ? [] : [titles.join(', ')];
  });
  return words.length === 0 ? undefined : words.join('; ');
}

function isUndated({ factsFrom, lastChecked }: Document): boolean {
  return factsFrom !== undefined && lastChecked === undefined && (factsFrom.date ?? { precision: 'unknown' }).precision === 'unknown';
}

/** Whether the address of one of some places leads to no door. */
function addressLackedBy(places: readonly Place[]): Pick<SummaryPanel, 'lacksAddress'> {
  return places.some(lacksAddress) ? { lacksAddress: true } : {};
}

function positionsOf(places: readonly Place[]): Pick<SummaryPanel, 'positions'> {
  const positions = places.flatMap(({ position }) => position ?? []);
  return positions.length === 0 ? {} : { positions };
}

/** What the clock will bring, where it will bring anything. */
function turnsOf(turns: readonly Turn[]): Pick<SummaryPanel, 'turns'> {
  return turns.length === 0 ? {} : { turns };
}

/** The first sentence of a paragraph, without its full stop. */
function firstSentence(paragraph: string): string {
  return (/^.*?[.?](?=\s|$)/s.exec(paragraph)?.[0] ?? paragraph).replace(/\.$/, '');
}

function particulars(document: Document, phase: Phase, held: Held, area: string | undefined): Particulars {
  switch (document.collection) {
    case 'hubs':
      return {
        summaryPanel: {
          phase,
          ...held,
          where: whereIs(document.place),
          ...addressLackedBy([document.place]),
          ...positionsOf([document.place]),
          ...defined({
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
          ...held,
          ...(isUndated(document) && { isUndated: true as const }),
          waysIn: document.waysIn,
          ...addressLackedBy(document.places),
          ...positionsOf(document.places),
          ...defined({
            howToGetIn: document.collection === 'services' && document.waysIn.length === 0 ? firstSentence(document.howToGetIt) : undefined,
            area,
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
          ...turnsOf(turnsAfter(document, phase)),
          ...addressLackedBy(document.place === undefined ? [] : [document.place]),
          ...positionsOf(document.place === undefined ? [] : [document.place]),
          ...defined({
            where: document.place === undefined ? undefined : whereIs(document.place),
            howToGetIn: document.booking,
            cost: document.cost,
          }),
        },
      };
    case 'meetings':
      return {
        date: { precision: 'day', date: document.date },
        label: document.committee,
        summaryPanel: {
          phase,
          happens: { date: document.date, ...defined({ starts: document.starts, ends: document.ends }) },
          ...turnsOf(turnsAfter(document, phase)),
          ...addressLackedBy(document.place === undefined ? [] : [document.place]),
          ...positionsOf(document.place === undefined ? [] : [document.place]),
          ...defined({
            where: document.place === undefined ? undefined : whereIs(document.place),
            howToGetIn: document.howToWatch === undefined ? undefined : firstSentence(document.howToWatch),
          }),
        },
      };
    case 'consultations':
      return {
        date: { precision: 'day', date: document.closes.date },
        summaryPanel: {
          phase,
          answering: {
            opens: document.opens,
            closes: document.closes,
            // A day in the future would tell that there is an outcome before anybody may read it.
            ...(phase === 'outcome published' && defined({ outcomeOn: document.outcome?.date })),
          },
          ...turnsOf(turnsAfter(document, phase)),
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
            turns: turnsOf(turnsAfter(document, phase)).turns,
            where: document.where,
          }),
        },
      };
    case 'news':
      return { date: document.date, label: document.category };
    case 'organisations':
    case 'areas':
      return { label: document.kind };
    case 'publications':
      return { label: document.kind, ...defined({ keptAt: keptElsewhere(document) }) };
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
