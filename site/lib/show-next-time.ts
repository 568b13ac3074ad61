import type { Event } from '../../content/model/documents/event.ts';
import { nextTime } from '../../content/model/event-dates.ts';
import { keepTrue, type Write } from './keep-true.ts';
import { dayWords } from './words.ts';

/** Says of an event that comes again when it comes next, in place of when it first came. */
export function showNextTime(): void {
  keepTrue([...document.querySelectorAll<HTMLTimeElement>('[data-next-time]')].map((time) => [time, dateWriter(time)] as const));
}

const never = '9999-12-31';

function dateWriter(time: HTMLTimeElement): Write {
  const event = JSON.parse(time.dataset['nextTime'] ?? '{}') as Event;
  const term = time.closest('div')?.querySelector('dt');
  return (now) => {
    const next = nextTime(event, now);
    if (next === undefined) return never;
    if (next.day !== event.date && term) {
      term.textContent = 'Next time';
      time.textContent = dayWords(next.day);
      time.dateTime = next.day;
    }
    return next.ends;
  };
}
