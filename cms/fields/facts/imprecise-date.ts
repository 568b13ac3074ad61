import type { Field, GroupField } from 'payload';
import { dayCodec, monthCodec } from '../../snapshot/mapping/codecs/dates.ts';
import { dayPicker, monthPicker } from './typed-dates.ts';

type Options = { name: string; label: string; description?: string; required?: boolean };

/** A date as exactly as it is known. */
export function impreciseDate({ name, label, description, required = false }: Options): GroupField {
  return {
    name,
    type: 'group',
    label,
    admin: { description: description ?? 'As exactly as it is known. Never guess a day: choose the month or the year instead.' },
    custom: { isRequired: required },
    fields: [{ type: 'row', fields: [precision(), ...values()] }],
  };
}

function precision(): Field {
  return {
    name: 'precision',
    type: 'select',
    label: 'How exactly is it known?',
    defaultValue: 'day',
    options: [
      { label: 'To the day', value: 'day' },
      { label: 'To the month', value: 'month' },
      { label: 'To the year', value: 'year' },
      { label: 'Not known', value: 'unknown' },
    ],
    admin: { width: '40%' },
  };
}

function values(): Field[] {
  return [
    {
      name: 'date',
      type: 'date',
      label: 'Day',
      index: true,
      custom: { codec: dayCodec },
      admin: { width: '60%', condition: isPrecision('day'), date: dayPicker },
    },
    {
      name: 'month',
      type: 'date',
      label: 'Month',
      custom: { codec: monthCodec },
      admin: { width: '60%', condition: isPrecision('month'), date: monthPicker },
    },
    {
      name: 'year',
      type: 'number',
      label: 'Year',
      min: 1900,
      max: 2200,
      admin: { width: '60%', condition: isPrecision('year'), placeholder: '2018' },
    },
  ];
}

function isPrecision(wanted: string) {
  return (_data: unknown, sibling: { precision?: unknown } | undefined): boolean => sibling?.precision === wanted;
}
