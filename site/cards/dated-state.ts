import type { SummaryPanel } from '../../content/model/reader/card.ts';
import type { DayAndTime } from '../../content/model/fields/day-and-time.ts';
import type { Phase } from '../../content/model/time/phase.ts';
import { timeWords } from '../../content/model/time/clock-words.ts';
import { dateWords, dayWords } from '../formatting/dates.ts';
import { sentenceCase } from '../formatting/sentences.ts';
import { closedWords } from './ended-words.ts';
import type { StateLook } from './summary-panel-state.ts';

/** What a summary panel shows of something that opens, closes or happens on a day: a vacancy, a consultation, an event, a meeting. */
type Dated = Pick<SummaryPanel, 'stateDate' | 'stateTime' | 'answering'>;

/** What a summary panel says first of it in a phase; the server says it of the phase now, a device of one that the clock brought. */
export function datedState({ stateDate, stateTime, answering }: Dated, phase: Phase): { look: StateLook; words: string } | undefined {
  const date = stateDate === undefined ? undefined : dateWords(stateDate);
  switch (phase) {
    case 'to come':
      return { look: 'planned', words: answering === undefined ? 'To come' : `Opens ${whenWords(answering.opens)}` };
    case 'open':
      if (answering !== undefined) return { look: 'open', words: `Open until ${whenWords(answering.closes)}` };
      return { look: 'open', words: date === undefined ? 'Open for applications' : `Closes ${date}${at(stateTime)}` };
    case 'closing soon':
      return {
        look: 'planned',
        words: `Closing soon: ${answering === undefined ? `${date ?? 'no date given'}${at(stateTime)}` : whenWords(answering.closes)}`,
      };
    case 'closed':
      return { look: 'closed', words: closedWords(stateDate) };
    case 'waiting for the outcome':
      return {
        look: 'closed',
        words:
          answering === undefined ? 'Waiting for the outcome' : `Closed on ${dayWords(answering.closes.date)}. Waiting for the outcome`,
      };
    case 'outcome published':
      return {
        // Something to read, rather than a door that is shut.
        look: 'planned',
        words: answering?.outcomeOn === undefined ? 'Outcome published' : `Outcome published on ${dayWords(answering.outcomeOn)}`,
      };
    case 'on today':
      return { look: 'open', words: 'On today' };
    case 'past':
    case 'past programme':
    case 'cancelled':
      return { look: 'closed', words: sentenceCase(phase) };
    default:
      return undefined;
  }
}

/** A day, with its time where it has one: "Friday 29 January 2027 at midday". */
export function whenWords({ date, time }: DayAndTime): string {
  return `${dayWords(date)}${at(time)}`;
}

function at(time: string | undefined): string {
  return time === undefined ? '' : ` at ${timeWords(time)}`;
}
