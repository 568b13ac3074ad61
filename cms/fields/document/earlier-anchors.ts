import type { JSONField } from 'payload';
import { nobody } from '../../access/policies.ts';

/** The anchors that headings of a text had while they were public: `keepAnchors` writes them, nobody else. */
export function earlierAnchors(): JSONField {
  return {
    name: 'earlierAnchors',
    type: 'json',
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
    jsonSchema: {
      uri: 'signpost://earlier-anchors.json',
      fileMatch: ['signpost://earlier-anchors.json'],
      schema: {
        type: 'array',
        items: {
          type: 'object',
          properties: { anchor: { type: 'string' }, now: { type: 'string' } },
          required: ['anchor'],
          additionalProperties: false,
        },
      },
    },
  };
}
