import type { DateField } from 'payload';
import { dayCodec, instantCodec } from '../../snapshot/mapping/codecs/dates.ts';
import { dayAndTimePicker, dayPicker } from './typed-dates.ts';

type Options = { name: string; label: string; description?: string; required?: boolean; isIndexed?: boolean };

/** A day of the calendar, which is the one that a clock in London shows at the stored instant. */
export function day({ name, label, description, required = false, isIndexed = false }: Options): DateField {
  return {
    name,
    type: 'date',
    label,
    required,
    index: isIndexed,
    admin: { ...(description ? { description } : {}), date: dayPicker },
    custom: { codec: dayCodec },
  };
}

/** An instant: a day and a time on it. */
export function dateAndTime({ name, label, description, required = false, isIndexed = false }: Options): DateField {
  return {
    name,
    type: 'date',
    label,
    required,
    index: isIndexed,
    admin: {
      ...(description ? { description } : {}),
      date: dayAndTimePicker,
    },
    custom: { codec: instantCodec },
  };
}
