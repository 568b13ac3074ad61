import type { GroupField } from 'payload';
import { clockTime } from './clock-time.ts';
import { day } from './day.ts';

/** A day, and a time on it where there is one. */
export function dayAndTime({
  name,
  label,
  description,
  timeDescription,
  required = false,
}: {
  name: string;
  label: string;
  description?: string;
  /** What the time is where nobody gives one. */
  timeDescription: string;
  required?: boolean;
}): GroupField {
  return {
    name,
    type: 'group',
    label,
    ...(description ? { admin: { description } } : {}),
    custom: { isRequired: required },
    fields: [
      {
        type: 'row',
        fields: [day({ name: 'date', label: 'Day', required }), clockTime({ name: 'time', label: 'Time', description: timeDescription })],
      },
    ],
  };
}
