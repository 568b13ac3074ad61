import type { CollectionSlug, Field, RelationshipField } from 'payload';
import { collections } from '../../../content/model/collections.ts';
import { collapsedRows } from '../collapsed-rows.ts';
import { findPicker } from './find-picker.ts';

type Options = { name: string; label: string; description?: string; isIndexed?: boolean };

/** One other document, of one collection or of any of several. */
export function reference({
  name,
  label,
  description,
  to,
  isIndexed = false,
  isRequired = false,
  width,
}: Options & { to: CollectionSlug | CollectionSlug[]; isRequired?: boolean; width?: string }): RelationshipField {
  const shared = {
    name,
    type: 'relationship',
    label,
    index: isIndexed,
    required: isRequired,
    admin: { ...(description ? { description } : {}), ...(width ? { width } : {}), components: findPicker },
  } as const;
  // The two forms of `relationTo` are different types of Payload's.
  return Array.isArray(to) ? { ...shared, relationTo: to } : { ...shared, relationTo: to };
}

/** Several other documents, in the order the officer gives them. */
export function references({
  name,
  label,
  description,
  to,
  isIndexed = false,
}: Options & { to: CollectionSlug | CollectionSlug[] }): RelationshipField {
  const shared = {
    name,
    type: 'relationship',
    label,
    hasMany: true,
    index: isIndexed,
    admin: { ...(description ? { description } : {}), components: findPicker },
  } as const;
  return Array.isArray(to) ? { ...shared, relationTo: to } : { ...shared, relationTo: to };
}

/** How a document stands to others: its areas, topics, what to read next, and the promises it helps with or reports on. */
export function relationFields(): Field[] {
  return [
    references({
      name: 'areas',
      label: 'Areas',
      to: 'areas',
      isIndexed: true,
      description: 'The areas it is about. Choose the smallest that is right: the ones above it follow.',
    }),
    references({
      name: 'topics',
      label: 'Topics',
      to: 'topics',
      isIndexed: true,
      description: 'The subjects it belongs to; it appears on their pages.',
    }),
    references({
      name: 'related',
      label: 'What to read next',
      to: [...collections],
      description: 'Twelve at most, the most useful first.',
    }),
    {
      name: 'evidenceFor',
      type: 'array',
      label: 'Our priorities that this helps with, or reports on',
      labels: { singular: 'Priority', plural: 'Priorities' },
      admin: collapsedRows(
        'It is listed under them. A publication with a dated edition, a dated story with a key figure and a meeting that decided something are evidence; everything else is related work, and never counted.',
      ),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'pillar',
              type: 'relationship',
              relationTo: 'pillars',
              required: true,
              admin: { width: '50%', components: findPicker },
            },
            {
              name: 'priority',
              type: 'text',
              label: 'Which priority does this support?',
              required: true,
              maxLength: 80,
              admin: { width: '50%', components: { Field: '/admin/fields/PriorityPicker.tsx#PriorityPicker' } },
            },
          ],
        },
      ],
    },
  ];
}
