import type { Alert } from '../alert.ts';
import type { Document, DocumentOf } from '../documents/index.ts';
import type { Globals } from '../globals/index.ts';
import { addDays, londonInstant, nextDay } from './london-time.ts';
import type { DayAndTime } from '../fields/day-and-time.ts';
import type { UsedFact } from '../fields/fact.ts';
import { firstDayOf, yearOf } from '../fields/imprecise-date.ts';
import { confirmationOf } from './confirmed.ts';
import { lastDayOfYear, type YearsPhase, yearsOf } from '../commitments/years.ts';

/** Days before its closing that a vacancy or a consultation counts as closing soon. */
const closingSoonDays = 7;

/** Months for which somebody's word holds where the settings say nothing. */
export const usualMonths = 12;

/** Years after which a story says how old it is before anything else. */
const oldNewsYears = 2;

/** What time makes of a document: a vacancy closes, a hub opens, an event passes, a consultation waits for its outcome, a story grows old, the year of a promise ends. */
export type Phase =
  | DocumentOf<'hubs'>['status']
  | 'open'
  | 'closing soon'
  | 'closed'
  | 'past programme'
  | 'to come'
  | 'on today'
  | 'past'
  | 'cancelled'
  | 'waiting for the outcome'
  | 'outcome published'
  | 'recent'
  | 'old'
  | 'timeless'
  | YearsPhase;

/** What a phase depends on besides the document. */
export interface Moment {
  /** An ISO instant. */
  now: string;
  /** For how many months the word of whoever last checked a place or a service holds. */
  confirmedForMonths: number;
}

/** The moment that a snapshot shows. */
export function momentOf({ now, globals }: { now: string; globals: Globals }): Moment {
  return { now, confirmedForMonths: monthsOf(globals.settings) };
}

/** For how many months the word of whoever last checked a place or a service holds, as the settings say. */
export function monthsOf({ confirmedForMonths = usualMonths }: Globals['settings']): number {
  return confirmedForMonths;
}

/** A document's phase at a moment. Pure: the same document and moment always give the same phase. */
export function phaseOf(document: Document, moment: Moment): Phase {
  return phasesOf(document, moment).findLast(({ from }) => from === undefined || hasCome(from, moment.now))?.phase ?? 'timeless';
}

/** What was last known of a document that nobody has confirmed for too long: the phase before that. */
export function phaseBefore(document: Document, moment: Moment): Phase | undefined {
  const phases = phasesOf(document, moment).filter(({ phase }) => phase !== 'not confirmed');
  const known = phases.findLast(({ from }) => from === undefined || hasCome(from, moment.now))?.phase;
  return known === 'timeless' ? undefined : known;
}

/** The next instant at which the document's phase changes or a fact it uses runs out, or undefined where neither will. */
export function nextPhaseChange(document: Document, moment: Moment): string | undefined {
  const next = [...phasesOf(document, moment).flatMap(({ from }) => from ?? []), ...(document.facts ?? []).map(dayAfter)];
  return next
    .filter((from) => !hasCome(from, moment.now))
    .map(instantOf)
    .sort()[0];
}

/** A phase that the clock will bring, and the ISO instant at which it begins. */
export interface Turn {
  at: string;
  phase: Phase;
}

/**
 * What the clock alone makes of a document after its phase, so that a device can say so before the page is published again:
 * that it opens, closes or is over. “Closing soon” is left out, because what is said before stays true, and so is an outcome,
 * because it stands on the page only once that is published.
 */
export function turnsAfter(document: DocumentOf<'vacancies' | 'consultations' | 'meetings' | 'events'>, phase: Phase): Turn[] {
  const phases = phasesOf(document, { confirmedForMonths: usualMonths });
  return phases
    .slice(phases.findIndex((one) => one.phase === phase) + 1)
    .flatMap(({ from, phase }) =>
      from === undefined || phase === 'closing soon' || phase === 'outcome published' ? [] : [{ at: instantOf(from), phase }],
    );
}

/** The ISO instant at which something opens: the beginning of its day where no time is given. */
export function openingInstant({ date, time = '00:00' }: DayAndTime): string {
  return instantOf({ day: date, time });
}

/** The ISO instant at which something closes: the end of its day where no time is given. */
export function closingInstant(closes: DayAndTime): string {
  return instantOf(closingTime(closes));
}

/** The facts that something uses (a document, an alert, the settings) which have run out by now (an ISO instant). */
export function factsRunOut({ facts = [] }: { facts?: UsedFact[] | undefined }, now: string): UsedFact[] {
  return facts.filter((fact) => hasCome(dayAfter(fact), now));
}

/** The next ISO instant after now at which a fact that something uses runs out. */
export function nextFactChange({ facts = [] }: { facts?: UsedFact[] | undefined }, now: string): string | undefined {
  return facts
    .map(dayAfter)
    .filter((from) => !hasCome(from, now))
    .map(instantOf)
    .sort()[0];
}

/** A fact counts until the end of its last day. */
function dayAfter({ runsOut }: UsedFact): LondonTime {
  return { day: nextDay(runsOut), time: '00:00' };
}

/** Whether an alert stands now (an ISO instant). */
export function isAlertOn(alert: Alert, now: string): boolean {
  return (alert.starts === undefined || alert.starts <= now) && (alert.ends === undefined || now < alert.ends);
}

/** The next instant after now at which an alert starts or ends, or a fact it uses runs out. */
export function nextAlertChange(alert: Alert, now: string): string | undefined {
  return [alert.starts, alert.ends, nextFactChange(alert, now)].filter((at): at is string => at !== undefined && at > now).sort()[0];
}

/** What a clock in London shows. */
interface LondonTime {
  day: string;
  time: string;
}

interface PhaseFrom {
  /** When it begins; undefined for the first. */
  from?: LondonTime;
  phase: Phase;
}

/** Whether a clock in London has shown a time at an instant. */
function hasCome(from: LondonTime, instant: string): boolean {
  // London's time is Greenwich's or an hour ahead of it, so what is over in Greenwich is over: most stories are old.
  return `${from.day}T${from.time}:00.000Z` <= instant || instantOf(from) <= instant;
}

/** Instants by what the clock shows, because thousands of documents share a few days and a conversion is slow. */
const instants = new Map<string, string>();

/** So many days as a site looks ahead to; more are made room for by forgetting all. */
const maxInstants = 5_000;

function instantOf({ day, time }: LondonTime): string {
  const key = `${day} ${time}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  if (instants.size >= maxInstants) instants.clear();
  const instant = londonInstant(day, time);
  instants.set(key, instant);
  return instant;
}

/** A document's phases in order of time. */
function phasesOf(document: Document, { confirmedForMonths }: Pick<Moment, 'confirmedForMonths'>): PhaseFrom[] {
  switch (document.collection) {
    case 'hubs':
      return whileConfirmed(hubPhases(document), document, confirmedForMonths);
    case 'services':
    case 'offers':
      return whileConfirmed([{ phase: 'timeless' }], document, confirmedForMonths);
    case 'vacancies':
      return vacancyPhases(document);
    case 'events':
      return eventPhases(document);
    case 'consultations':
      return consultationPhases(document);
    case 'meetings':
      return dayPhases(document);
    case 'news':
      return newsPhases(document);
    case 'pillars':
      return yearPhases(document);
    default:
      return [{ phase: 'timeless' }];
  }
}

function hubPhases({ status, opens }: DocumentOf<'hubs'>): PhaseFrom[] {
  const now: PhaseFrom = { phase: status };
  if (status !== 'opening soon' || opens === undefined) return [now];
  return [now, { from: { day: opens, time: '00:00' }, phase: 'open' }];
}

/** What does not need to be confirmed again: it is over, or nobody ever did. */
const lasting: readonly Phase[] = ['moved', 'closed', 'not confirmed'];

/** Phases up to the day on which somebody's word ends. A plan that nobody confirmed does not become a hub that is open. */
function whileConfirmed(phases: PhaseFrom[], document: Document, months: number): PhaseFrom[] {
  const until = confirmationOf(document, months)?.until;
  if (until === undefined || phases.some(({ phase }) => lasting.includes(phase))) return phases;
  return [
    ...phases.filter(({ from }) => from === undefined || from.day < until),
    { from: { day: until, time: '00:00' }, phase: 'not confirmed' },
  ];
}

function vacancyPhases({ state, closes }: DocumentOf<'vacancies'>): PhaseFrom[] {
  if (state !== 'open') return [{ phase: state }];
  if (closes === undefined) return [{ phase: 'open' }];
  return [
    { phase: 'open' },
    { from: { day: addDays(closes.date, -closingSoonDays), time: '00:00' }, phase: 'closing soon' },
    { from: closingTime(closes), phase: 'closed' },
  ];
}

/** What a clock in London shows when something closes: the end of the day where no time is given. */
function closingTime({ date, time }: DayAndTime): LondonTime {
  return time === undefined ? { day: nextDay(date), time: '00:00' } : { day: date, time };
}

function consultationPhases({ opens, closes, outcome }: DocumentOf<'consultations'>): PhaseFrom[] {
  const opening: LondonTime = { day: opens.date, time: opens.time ?? '00:00' };
  const soon: LondonTime = { day: addDays(closes.date, -closingSoonDays), time: '00:00' };
  return [
    { phase: 'to come' },
    { from: opening, phase: 'open' },
    // One that is open for a few days only is closing soon from its first minute.
    { from: laterOf(opening, soon), phase: 'closing soon' },
    { from: closingTime(closes), phase: 'waiting for the outcome' },
    ...(outcome === undefined
      ? []
      : [{ from: laterOf(closingTime(closes), { day: outcome.date, time: '00:00' }), phase: 'outcome published' as const }]),
  ];
}

function laterOf(one: LondonTime, other: LondonTime): LondonTime {
  return `${one.day} ${one.time}` > `${other.day} ${other.time}` ? one : other;
}

function eventPhases({ date, recurrence, isCancelled }: DocumentOf<'events'>): PhaseFrom[] {
  if (isCancelled || recurrence === undefined) return dayPhases({ date, isCancelled });
  const over: PhaseFrom[] =
    recurrence.until === undefined ? [] : [{ from: { day: nextDay(recurrence.until), time: '00:00' }, phase: 'past' }];
  return [{ phase: 'to come' }, ...over];
}

/** Phases of what happens on one day. */
function dayPhases({ date, isCancelled }: Pick<DocumentOf<'meetings'>, 'date' | 'isCancelled'>): PhaseFrom[] {
  if (isCancelled) return [{ phase: 'cancelled' }];
  return [
    { phase: 'to come' },
    { from: { day: date, time: '00:00' }, phase: 'on today' },
    { from: { day: nextDay(date), time: '00:00' }, phase: 'past' },
  ];
}

/** A pillar's years end one after the other. */
function yearPhases(pillar: DocumentOf<'pillars'>): PhaseFrom[] {
  const ends = [...new Set(yearsOf(pillar).map(lastDayOfYear))].sort();
  return [{ phase: 'timeless' }, ...ends.map((day): PhaseFrom => ({ from: { day: nextDay(day), time: '00:00' }, phase: `after ${day}` }))];
}

function newsPhases({ date }: DocumentOf<'news'>): PhaseFrom[] {
  const day = firstDayOf(date);
  const year = yearOf(date);
  if (day === undefined || year === undefined) return [{ phase: 'recent' }];
  return [
    { phase: 'recent' },
    { from: { day: `${year + oldNewsYears}${day.slice(4).replace('-02-29', '-03-01')}`, time: '00:00' }, phase: 'old' },
  ];
}
