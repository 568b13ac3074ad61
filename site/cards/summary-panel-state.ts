import type { Collection } from '../../content/model/collections.ts';
import type { SummaryPanel } from '../../content/model/reader/card.ts';
import type { WayIn } from '../../content/model/fields/how-to-join.ts';
import type { OpeningHours } from '../../content/model/fields/opening-hours.ts';
import { openDays } from '../formatting/opening-hours.ts';
import type { Phase } from '../../content/model/time/phase.ts';
import { dateWords } from '../formatting/dates.ts';
import { datedState } from './dated-state.ts';
import { unconfirmedSince } from './ended-words.ts';
import { joinWords, sentenceCase } from '../formatting/sentences.ts';

/** How a state looks: each has its own colour and its own shape, and is always said in words too. */
export type StateLook = 'open' | 'planned' | 'closed' | 'unconfirmed';

/** What a summary panel says first. */
export interface State {
  look: StateLook;
  /** "Open every day", "Closes Friday 5 June 2026 at midday". */
  words: string;
  /** Words beside it: "as at March 2018", a reason. */
  note?: string;
}

/** The state of a thing one can go to or use, or undefined where there is nothing to say. */
export function stateOf(summaryPanel: SummaryPanel, collection: Collection): State | undefined {
  const { phase, stateDate, stateNote, was, isUndated, openingHours } = summaryPanel;
  if (isDated(collection)) return datedState(summaryPanel, phase);
  const date = stateDate === undefined ? undefined : dateWords(stateDate);
  const asAt = collection === 'hubs' && phase !== 'not confirmed' && date !== undefined ? `as at ${date}` : undefined;
  const undated = isUndated ? 'from an undated page' : undefined;
  const note = [asAt, was && whenLastChecked(was), undated, stateNote].filter((part) => part !== undefined).join('. ');
  const state = (look: StateLook, words: string): State => ({ look, words, ...(note === '' ? {} : { note: sentenceCase(note) }) });
  switch (phase) {
    case 'open': {
      if (openingHours !== undefined) return state('open', openDays(openingHours));
      // Somebody who only glances must not take an old word for today's.
      return state('open', collection === 'hubs' && date !== undefined ? 'Open when last checked' : 'Open');
    }
    case 'closed':
      return state('closed', 'Closed');
    case 'not confirmed':
      return state('unconfirmed', unconfirmedSince(stateDate));
    case 'planned':
    case 'opening soon':
      return state('planned', sentenceCase(phase));
    case 'closed for now':
    case 'moved':
      return state('closed', sentenceCase(phase));
    case 'timeless':
      return openingHours === undefined ? undefined : state('open', openDays(openingHours));
    default:
      return undefined;
  }
}

/** Whether documents of a collection have days of their own, which say of themselves what state they are in. */
function isDated(collection: Collection): boolean {
  return collection === 'vacancies' || collection === 'consultations' || collection === 'events' || collection === 'meetings';
}

/** What a place was when somebody last made sure: "Open when last checked". */
function whenLastChecked(phase: Phase): string {
  return `${phase} when last checked`;
}

/** The hours of a summary panel that its own words speak of: a place that is planned or closed for now has none. */
export function publishedHours({ phase, openingHours }: SummaryPanel): OpeningHours | undefined {
  return phase === 'open' || phase === 'timeless' ? openingHours : undefined;
}

/** What the page script needs to say what is so now, as `data-open-now`; undefined where the device's clock changes nothing. */
export function openNowData(summaryPanel: SummaryPanel): string | undefined {
  const { phase, stateDate, stateTime, answering, turns, holdsUntil } = summaryPanel;
  const openingHours = publishedHours(summaryPanel);
  const canTurn = (holdsUntil !== undefined && phase !== 'not confirmed') || turns !== undefined;
  if (openingHours === undefined && !canTurn) return undefined;
  return JSON.stringify({ phase, stateDate, stateTime, answering, turns, holdsUntil, openingHours });
}

/** The ways in, in words: "Turn up, or a GP refers you". */
export function waysInWords(ways: readonly WayIn[]): string {
  return sentenceCase(
    joinWords(
      ways.map((way) => wayInWords[way]),
      'or',
    ),
  );
}

/** Each way in as the public says it. */
export const wayInWords: Readonly<Record<WayIn, string>> = {
  'turn up': 'turn up',
  'self-referral': 'refer yourself',
  'GP referral': 'ask your GP',
  'link worker': 'ask a link worker',
  'professional referral': 'be referred by a professional',
};
