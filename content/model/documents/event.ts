import { z } from 'zod';
import { contact } from '../fields/contact.ts';
import { localTime } from '../fields/day-and-time.ts';
import { identifier, line, paragraph } from '../fields/identifier.ts';
import { weekday, weekdays } from '../fields/opening-hours.ts';
import { link } from '../fields/link.ts';
import { place } from '../fields/place.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** Something that happens at a time, once or again and again. Times are the place's own (Europe/London). */
export const event = z
  .strictObject({
    collection: z.literal('events'),
    ...base,
    date: z.iso.date(),
    starts: localTime.optional(),
    /** Later than `starts`, or past midnight where it is not. */
    ends: localTime.optional(),
    recurrence: z
      .strictObject({
        every: z.enum(['week', 'two weeks', 'month']),
        on: weekday.optional(),
        /** The last day it can happen on. */
        until: z.iso.date().optional(),
      })
      .optional(),
    place: place.optional(),
    /** A hub it takes place at. */
    at: identifier.optional(),
    cost: line.optional(),
    whoFor: z.array(line).default([]),
    /** How to book, or that there is no need. */
    booking: paragraph.optional(),
    bookingLink: link.optional(),
    organiser: identifier.optional(),
    contact: contact.optional(),
    isCancelled: z.boolean().default(false),
    body: richText.default([]),
  })
  .superRefine(({ date, recurrence }, { addIssue }) => {
    const first = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];
    if (recurrence?.on !== undefined && first !== undefined && recurrence.on !== first)
      addIssue({
        code: 'custom',
        path: ['recurrence', 'on'],
        message: `the first day is a ${capital(first)}, not a ${capital(recurrence.on)}: choose a first day that fits, or leave this empty`,
      });
    if (recurrence?.until !== undefined && recurrence.until < date)
      addIssue({ code: 'custom', path: ['recurrence', 'until'], message: 'this day is before the first one' });
  });

export type Event = z.infer<typeof event>;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
