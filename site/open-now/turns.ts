import type { SummaryPanel } from '../../content/model/reader/card.ts';
import type { Phase } from '../../content/model/time/phase.ts';
import { never } from './keep-current.ts';

type Turning = Pick<SummaryPanel, 'turns'>;

/** What the clock has made of something since its page was published: that it opened, closed or is over; undefined where nothing. */
export function phaseTurned({ turns = [] }: Turning, instant: string | Date): Phase | undefined {
  return turns.findLast(({ at }) => Date.parse(at) <= new Date(instant).getTime())?.phase;
}

/** The instant at which the clock makes something else of it. */
export function nextTurn({ turns = [] }: Turning, instant: string | Date): string {
  return turns.find(({ at }) => Date.parse(at) > new Date(instant).getTime())?.at ?? never;
}
