import { randomUUID } from 'node:crypto';
import type { CollectionConfig, CollectionSlug, Field, PayloadRequest } from 'payload';

/** Collections that hold one of everything a database has to keep; their names start with `suite-`. */
export function suiteCollections(): CollectionConfig[] {
  return [articles(), authors(), changeLog()];
}

function articles(): CollectionConfig {
  return {
    slug: 'suite-articles',
    versions: { drafts: true, maxPerDoc: 0 },
    fields: [
      textId(),
      { name: 'title', type: 'text', required: true },
      { name: 'slug', type: 'text', unique: true, index: true },
      { name: 'score', type: 'number' },
      { name: 'date', type: 'date' },
      { name: 'isUrgent', type: 'checkbox' },
      { name: 'kind', type: 'select', options: ['news', 'event'] },
      { name: 'tags', type: 'select', hasMany: true, options: ['health', 'care', 'work'] },
      { name: 'extraWords', type: 'text', hasMany: true },
      { name: 'author', type: 'relationship', relationTo: named('suite-authors') },
      { name: 'readers', type: 'relationship', relationTo: named('suite-authors'), hasMany: true },
      { name: 'about', type: 'relationship', relationTo: [named('suite-articles'), named('suite-authors')] },
      { name: 'related', type: 'relationship', relationTo: [named('suite-articles'), named('suite-authors')], hasMany: true },
      {
        name: 'facts',
        type: 'array',
        fields: [
          { name: 'label', type: 'text' },
          { name: 'figure', type: 'text' },
          { name: 'sources', type: 'array', fields: [{ name: 'name', type: 'text' }] },
        ],
      },
      {
        name: 'place',
        type: 'group',
        fields: [
          { name: 'name', type: 'text' },
          { name: 'address', type: 'group', fields: [{ name: 'town', type: 'text' }] },
        ],
      },
      {
        name: 'body',
        type: 'blocks',
        blocks: [
          { slug: 'suite-callout', fields: [{ name: 'heading', type: 'text' }] },
          {
            slug: 'suite-steps',
            fields: [{ name: 'steps', type: 'array', fields: [{ name: 'text', type: 'text' }] }],
          },
        ],
      },
      { name: 'words', type: 'json' },
    ],
    hooks: {
      afterChange: [({ doc, operation, req }) => logChange(req, operation, doc)],
      afterDelete: [({ doc, req }) => logChange(req, 'delete', doc)],
    },
  };
}

function authors(): CollectionConfig {
  return {
    slug: 'suite-authors',
    fields: [textId(), { name: 'name', type: 'text', required: true }, { name: 'email', type: 'email', unique: true }],
  };
}

function changeLog(): CollectionConfig {
  return {
    slug: 'suite-change-log',
    fields: [
      textId(),
      { name: 'operation', type: 'text' },
      { name: 'document', type: 'text', index: true },
      { name: 'title', type: 'text', index: true },
    ],
  };
}

async function logChange(req: PayloadRequest, operation: string, doc: Record<string, unknown>): Promise<void> {
  if (doc.title === 'refused by the change log') throw new Error('The change log refuses this title.');
  const data = { operation, document: doc.id, title: doc.title };
  await req.payload.create({ collection: named('suite-change-log'), data: data as never, req, overrideAccess: true });
}

function textId(): Field {
  return { name: 'id', type: 'text', defaultValue: () => randomUUID(), admin: { hidden: true } };
}

/** A collection's name as the type that Payload's generated types want; these collections are in none of them. */
export function named(slug: string): CollectionSlug {
  return slug as CollectionSlug;
}
