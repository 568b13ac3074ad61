import type { ArrayField, TextareaField } from 'payload';
import { nobody } from '../../access/policies.ts';
import { collapsedRows } from '../collapsed-rows.ts';
import { dateAndTime } from '../facts/day.ts';

/** The box for what the public is told of a change when it is published. `hooks/keep-public-history.ts` takes it into the history. */
export function whatChanged(): TextareaField {
  return {
    name: 'whatChanged',
    type: 'textarea',
    label: 'Tell readers what changed',
    maxLength: 300,
    admin: {
      position: 'sidebar',
      description:
        'Only if it matters to them: “Saturdays are from 10am now.” It stands at the foot of the page for ever, with the day you publish. Leave it empty for spelling and the like.',
      condition: (data) => Boolean(data?.['firstPublished']),
      disableBulkEdit: true,
    },
    hooks: { beforeDuplicate: [() => null] },
  };
}

/** What the public was told of changes. Nobody writes in it: it is kept for ever. */
export function publicHistory(): ArrayField {
  return {
    name: 'changes',
    type: 'array',
    label: 'What readers were told of changes',
    labels: { singular: 'Change', plural: 'Changes' },
    access: { create: nobody, update: nobody },
    hooks: { beforeDuplicate: [() => []] },
    admin: {
      ...collapsedRows(
        'Each stands at the foot of the page, oldest first here. They stay for ever; the box beside the form adds one when you publish.',
      ),
      readOnly: true,
      disableBulkEdit: true,
      condition: (_data, sibling) => Array.isArray(sibling?.['changes']) && sibling['changes'].length > 0,
    },
    fields: [
      dateAndTime({ name: 'at', label: 'Published', required: true }),
      { name: 'note', type: 'text', label: 'What readers were told', required: true, maxLength: 300 },
    ],
  };
}
