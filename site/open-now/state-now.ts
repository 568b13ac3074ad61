import type { SummaryPanel } from '../../content/model/reader/card.ts';
import { addDays, londonClock } from '../../content/model/time/london-time.ts';
import { hoursInUse, isConfirmed, openNow } from '../../content/model/time/open-now.ts';
import type { OpeningHours } from '../../content/model/fields/opening-hours.ts';
import type { StateLook } from '../cards/summary-panel-state.ts';
import { datedState } from '../cards/dated-state.ts';
import { unconfirmedSince } from '../cards/ended-words.ts';
import { nextTurn, phaseTurned } from './turns.ts';
import { dayWords } from '../formatting/dates.ts';
import { timeWords } from '../../content/model/time/clock-words.ts';
import { never } from './keep-current.ts';

/** What a summary panel says of an instant. */
export interface StateNow {
  look: StateLook;
  /** "Open now until 11pm", "Closed. Opens today at 6pm". */
  words: string;
  /** When it opens next, where it is closed and that is known: an ISO instant, and "tomorrow at 6pm". */
  opens?: string;
  opensWords?: string;
  /** Whether it is open, or opens later on the same day. */
  isToday: boolean;
  /** The instant at which the words may change. */
  changes: string;
}

/** What a summary panel says of an instant, or undefined where its hours say nothing of it: it is planned or closed for now. */
export function stateNow(
  summaryPanel: Pick<SummaryPanel, 'phase' | 'stateDate' | 'stateTime' | 'answering' | 'turns' | 'holdsUntil' | 'openingHours'>,
  instant: string | Date,
): StateNow | undefined {
  const turned = phaseTurned(summaryPanel, instant);
  const state = turned && datedState(summaryPanel, turned);
  if (state !== undefined) return { ...state, isToday: false, changes: nextTurn(summaryPanel, instant) };
  if (!isConfirmed(summaryPanel, instant))
    return { look: 'unconfirmed', words: unconfirmedSince(summaryPanel.stateDate), isToday: false, changes: never };
  const hours = hoursInUse(summaryPanel, instant);
  return hours && hoursNow(hours, instant);
}

/** What hours say of an instant. */
export function hoursNow(hours: OpeningHours, instant: string | Date): StateNow {
  const answer = openNow(hours, instant);
  const { changes } = answer;
  switch (answer.state) {
    case 'open':
      return { look: 'open', words: openWords(answer.until, instant), isToday: true, changes };
    case 'not known':
      return { look: 'planned', words: 'Bank holiday: hours not confirmed', isToday: false, changes };
    case 'closed': {
      const { isAllDay, isBankHoliday, opens, unsure } = answer;
      const isToday = opens !== undefined && londonClock(opens).day === londonClock(instant).day;
      const closed = !isAllDay ? 'Closed' : isBankHoliday ? 'Closed for the bank holiday' : 'Closed today';
      const then =
        unsure !== undefined
          ? `. Hours ${onDay(unsure, instant)} not confirmed`
          : opens === undefined
            ? ''
            : `. Opens ${opensWords(opens, instant)}`;
      return {
        look: 'closed',
        words: closed + then,
        isToday,
        ...(opens === undefined ? {} : { opens, opensWords: opensWords(opens, instant) }),
        changes,
      };
    }
  }
}

/** Hours ahead within which a time needs no day beside it. */
const soon = 12;

function openWords(until: string | undefined, instant: string | Date): string {
  if (until === undefined) return 'Open all day and night';
  const { day, time } = londonClock(until);
  const today = londonClock(instant).day;
  if (day === today || Date.parse(until) - new Date(instant).getTime() <= soon * 3_600_000) return `Open now until ${timeWords(time)}`;
  // The midnight after Friday is the end of Friday: nobody knows which midnight "Friday at midnight" is.
  if (time !== '00:00') return `Open now until ${timeWords(time)} ${onDay(day, instant)}`;
  const last = addDays(day, -1);
  return `Open now until ${last === today ? 'midnight' : `the end of ${onDay(last, instant).replace(/^on /, '')}`}`;
}

function opensWords(opens: string, instant: string | Date): string {
  const { day, time } = londonClock(opens);
  const today = londonClock(instant).day;
  if (day === today) return `today at ${timeWords(time)}`;
  if (time === '00:00') return day === addDays(today, 1) ? 'at midnight' : `at the start of ${onDay(day, instant).replace(/^on /, '')}`;
  return `${onDay(day, instant)} at ${timeWords(time)}`;
}

/** "tomorrow", "on Friday", "on Friday 4 December", and its year where that is another one. */
function onDay(day: string, instant: string | Date): string {
  const today = londonClock(instant).day;
  if (day === addDays(today, 1)) return 'tomorrow';
  const [weekday = '', number = '', month = '', year = ''] = dayWords(day).split(' ');
  if (day < addDays(today, 7)) return `on ${weekday}`;
  return ['on', weekday, number, month, ...(day.startsWith(today.slice(0, 4)) ? [] : [year])].join(' ');
}
