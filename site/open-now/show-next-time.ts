import type { Event } from '../../content/model/documents/event.ts';
import { nextTime } from '../../content/model/time/event-dates.ts';
import { dayWords } from '../formatting/dates.ts';
import { keepCurrent, never, type Write } from './keep-current.ts';

/** Says of an event that comes again when it comes next, in place of when it first came. */
export function showNextTime(): void {
  keepCurrent([...document.querySelectorAll<HTMLElement>('[data-next-time]')].map((element) => [element, dateWriter(element)] as const));
}

function dateWriter(element: HTMLElement): Write {
  const event = JSON.parse(element.dataset['nextTime'] ?? '{}') as Event;
  const name = element.querySelector('span');
  const time = element.querySelector('time');
  return (now) => {
    const next = nextTime(event, now);
    if (next === undefined) return never;
    if (next.day !== event.date && name && time) {
      name.textContent = 'Next time';
      time.textContent = dayWords(next.day);
      time.dateTime = next.day;
    }
    return next.ends;
  };
}
