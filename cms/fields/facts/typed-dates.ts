import type { DateField } from 'payload';

type DateOptions = NonNullable<NonNullable<DateField['admin']>['date']>;

/**
 * How people here write a day, the form that is shown first. Without these, Payload’s calendar takes “29/11/2026” for the
 * 2nd of November.
 */
const days = ['d MMMM yyyy', 'd MMM yyyy', 'do MMMM yyyy', 'EEEE d MMMM yyyy', 'yyyy-MM-dd', 'd.M.yyyy', 'd-M-yyyy', 'd/M/yy', 'd/M/yyyy'];
const months = ['MMMM yyyy', 'MMM yyyy', 'yyyy-MM', 'M/yyyy'];
const times = ['HH:mm', 'h:mmaaa', 'haaa'];

/** A calendar from which a day is chosen, in weeks from Monday, or into which it is typed as people write it. */
export const dayPicker = picker('dayOnly', 'd MMMM yyyy', days);

/** The same for a month. */
export const monthPicker = picker('monthOnly', 'MMMM yyyy', months);

/** The same for a day and a time on it. */
export const dayAndTimePicker = {
  ...picker(
    'dayAndTime',
    'd MMMM yyyy, HH:mm',
    times.flatMap((time) => days.flatMap((day) => [`${day}, ${time}`, `${day} ${time}`])),
  ),
  timeFormat: 'HH:mm',
} as DateOptions;

function picker(
  pickerAppearance: 'dayOnly' | 'monthOnly' | 'dayAndTime',
  displayFormat: string,
  dateFormat: readonly string[],
): DateOptions {
  return { pickerAppearance, displayFormat, overrides: { calendarStartDay: 1, dateFormat } } as DateOptions;
}
