import type { Field, GroupField, TextField } from 'payload';
import { weekdays } from '../../../content/model/fields/opening-hours.ts';
import { collapsedRows } from '../collapsed-rows.ts';
import { day } from './day.ts';
import { allOrKeptFact } from './kept-fact.ts';
import { timesCodec, weekCodec } from '../../snapshot/mapping/codecs/times.ts';

/** When a place is open: the usual week, and what differs from it. */
export function openingHours({
  name = 'openingHours',
  label = 'Opening hours',
  required = false,
  mayUseFacts = true,
}: { name?: string; label?: string; required?: boolean; mayUseFacts?: boolean } = {}): GroupField {
  const fields = [week('The usual week'), seasons(), exceptions(), bankHolidays(), note()];
  return {
    name,
    type: 'group',
    label,
    admin: {
      description:
        'Leave all of it empty if nobody has confirmed the hours. Write times such as 9am to 5pm, or 9am to noon, 1pm to 5pm. Times past midnight belong to the day they began on.',
    },
    custom: { isRequired: required },
    fields: mayUseFacts ? allOrKeptFact(fields, { kind: 'opening hours', label: 'Hours that are kept once' }) : fields,
  };
}

function week(label: string): GroupField {
  return {
    name: 'week',
    type: 'group',
    label,
    interfaceName: 'OpeningWeek',
    custom: { codec: weekCodec },
    fields: [
      {
        type: 'row',
        fields: weekdays.map((weekday) =>
          times({ name: weekday, label: weekday.charAt(0).toUpperCase() + weekday.slice(1), width: '33%' }),
        ),
      },
      {
        name: 'unwrittenDays',
        type: 'ui',
        admin: { disableListColumn: true, components: { Field: '/admin/fields/UnwrittenDays.tsx#UnwrittenDays' } },
      },
    ],
  };
}

function times({ name, label, width, description }: { name: string; label: string; width?: string; description?: string }): TextField {
  return {
    name,
    type: 'text',
    label,
    custom: { codec: timesCodec },
    admin: {
      placeholder: 'closed',
      ...(width ? { width } : {}),
      ...(description ? { description } : {}),
      components: { Field: '/admin/fields/OpeningTimes.tsx#OpeningTimes' },
    },
  };
}

function seasons(): Field {
  return {
    name: 'seasons',
    type: 'array',
    label: 'Parts of the year that differ',
    labels: { singular: 'Season', plural: 'Seasons' },
    admin: collapsedRows('If two seasons overlap, the first is used.'),
    fields: [
      { name: 'name', type: 'text', label: 'Name', required: true, maxLength: 80, admin: { description: 'Such as “Summer”.' } },
      {
        type: 'row',
        fields: [
          day({ name: 'from', label: 'From', required: true }),
          day({ name: 'to', label: 'To', required: true, description: 'This day included.' }),
        ],
      },
      week('The week then'),
    ],
  };
}

function exceptions(): Field {
  return {
    name: 'exceptions',
    type: 'array',
    label: 'Single days that differ',
    labels: { singular: 'Day', plural: 'Days' },
    admin: collapsedRows('These win over everything else, bank holidays too.'),
    fields: [
      {
        type: 'row',
        fields: [
          day({ name: 'date', label: 'Day', required: true }),
          { ...times({ name: 'times', label: 'Open' }), custom: { codec: timesCodec, modelName: 'spans' } },
        ],
      },
      { name: 'reason', type: 'text', label: 'Why', maxLength: 120 },
    ],
  };
}

function bankHolidays(): GroupField {
  return {
    name: 'bankHolidays',
    type: 'group',
    label: 'Bank holidays',
    custom: { isRequired: true },
    fields: [
      {
        name: 'rule',
        type: 'select',
        label: 'On bank holidays',
        defaultValue: 'not known',
        admin: {
          description:
            'The bank holidays of England and their substitute days, and Christmas Day. If nobody has said, the site tells people so on the day.',
        },
        options: [
          { label: 'Nobody has said', value: 'not known' },
          { label: 'Open as usual', value: 'as usual' },
          { label: 'Closed', value: 'closed' },
          { label: 'Different hours', value: 'different' },
        ],
      },
      {
        ...times({ name: 'times', label: 'Open' }),
        custom: { codec: timesCodec, modelName: 'spans' },
        admin: {
          condition: (_data, sibling) => sibling?.rule === 'different',
          description: 'Such as 10am to 2pm.',
          components: { Field: '/admin/fields/OpeningTimes.tsx#OpeningTimes' },
        },
      },
    ],
  };
}

function note(): Field {
  return {
    name: 'note',
    type: 'text',
    label: 'Note about the hours',
    maxLength: 300,
    admin: { description: 'Such as “last entry at 10:30pm”.' },
  };
}
