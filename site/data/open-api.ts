import { z } from 'zod';
import { block } from '../../content/model/blocks/index.ts';
import { type Collection, collectionNames, collections } from '../../content/model/collection-names.ts';
import { apiFolder, openApiAddress, sheetAddress, sheets } from '../../content/model/data/data-addresses.ts';
import { listedCollection } from '../../content/model/collections.ts';
import { dataLicence } from '../../content/model/data/licence.ts';
import { document } from '../../content/model/documents/index.ts';
import { contact } from '../../content/model/fields/contact.ts';
import { contribution } from '../../content/model/fields/contribution.ts';
import { usedFact } from '../../content/model/fields/fact.ts';
import { figure } from '../../content/model/fields/figure.ts';
import { impreciseDate } from '../../content/model/fields/imprecise-date.ts';
import { link, linkTarget } from '../../content/model/fields/link.ts';
import { money } from '../../content/model/fields/money.ts';
import { openingHours } from '../../content/model/fields/opening-hours.ts';
import { place } from '../../content/model/fields/place.ts';
import { richText } from '../../content/model/fields/rich-text.ts';
import { inline, list, paragraph, simpleText } from '../../content/model/fields/simple-text.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { sentenceCase } from '../formatting/sentences.ts';

type JsonSchema = Record<string, unknown>;

/** The read API for programs, as OpenAPI 3.1. Its schemas are made from the model that every document is checked against. */
export function openApi(reader: Reader): object {
  const { name } = reader.setting('settings');
  return {
    openapi: '3.1.0',
    info: {
      title: `Data of ${name}`,
      version: '1',
      summary: 'Everything that is public on this site, as files that anybody may read.',
      description:
        'Plain files behind GET: nothing to sign up for, no key. Every file has an ETag and says in Last-Modified since when it has been as it is; snapshot.json names the moment of all of it. Lists are numbered from what was published first, so that a new document changes the last page alone. What is withdrawn answers 410. A document with sample: true is a made-up example.',
      license: dataLicence,
    },
    servers: [{ url: reader.origin() }],
    security: [],
    tags: [
      { name: 'start', description: 'What there is.' },
      ...collections.map((collection) => ({ name: collection, description: collectionNames[collection].many })),
      { name: 'sheets', description: 'The same as spreadsheets.' },
    ],
    paths: {
      [`${apiFolder}index.json`]: get('start', 'getIndex', 'What there is', ref('Index')),
      [`${apiFolder}snapshot.json`]: get('start', 'getSnapshot', 'The moment of what is live', ref('Snapshot')),
      [openApiAddress]: get('start', 'getDescription', 'This description', { type: 'object' }),
      ...Object.assign({}, ...collections.map(pathsOf)),
      ...Object.fromEntries(
        sheets.map((sheet) => [
          sheetAddress(sheet),
          get(
            'sheets',
            `getSheetOf${sentenceCase(sheet)}`,
            `${sentenceCase(sheet)} as a spreadsheet`,
            { type: 'string' },
            'text/csv; charset=utf-8',
          ),
        ]),
      ),
    },
    components: { schemas: { ...modelSchemas(), ...envelopes }, responses },
  };
}

function pathsOf(collection: Collection): JsonSchema {
  const { one, many } = collectionNames[collection];
  const folder = apiFolder + collection;
  const [Name, title] = [sentenceCase(collection), inSentence(one)];
  const page = parameter('page', 'The number of the page, from 1.', { type: 'integer', minimum: 1 });
  return {
    [`${folder}/index.json`]: get(collection, `get${Name}Index`, `How many there are, and their pages: ${many}`, ref('Collection')),
    [`${folder}/page/{page}.json`]: withParameters(
      get(collection, `list${Name}`, `A page of the list: ${many}`, ref('ListPage'), 'application/json', true),
      [page],
    ),
    [`${folder}/{id}.json`]: withParameters(
      get(collection, `get${Name}Document`, `One ${title}`, ref(`${schemaNameOf(collection)}Data`), 'application/json', true),
      [parameter('id', 'Its identifier, as lists give it.', identifier)],
    ),
    ...Object.assign(
      {},
      ...(['area', 'topic'] as const)
        .filter(() => isPlaced(collection))
        .map((facet) => ({
          [`${folder}/${facet}/{${facet}}/{page}.json`]: withParameters(
            get(collection, `list${Name}By${sentenceCase(facet)}`, `${many} of one ${facet}`, ref('ListPage'), 'application/json', true),
            [parameter(facet, `The identifier of the ${facet}.`, identifier), page],
          ),
        })),
    ),
  };
}

function get(
  tag: string,
  operationId: string,
  summary: string,
  schema: JsonSchema,
  type = 'application/json',
  mayBeGone = false,
): JsonSchema {
  const missing = mayBeGone
    ? {
        301: { $ref: '#/components/responses/Moved' },
        400: { $ref: '#/components/responses/Unreadable' },
        404: { $ref: '#/components/responses/NotFound' },
        410: { $ref: '#/components/responses/Gone' },
      }
    : {};
  return {
    get: {
      tags: [tag],
      operationId,
      summary,
      responses: {
        200: {
          description: 'The file.',
          headers: {
            ETag: { description: 'Another one whenever the file is another.', schema: { type: 'string' } },
            'Last-Modified': { description: 'Since when it has been as it is.', schema: { type: 'string' } },
          },
          content: { [type]: { schema } },
        },
        304: { description: 'What you have is still right (If-None-Match).' },
        ...missing,
      },
    },
  };
}

function withParameters(path: JsonSchema, parameters: readonly JsonSchema[]): JsonSchema {
  return { parameters, ...path };
}

function parameter(name: string, description: string, schema: JsonSchema): JsonSchema {
  return { name, in: 'path', required: true, description, schema };
}

const page = (description: string): JsonSchema => ({
  description,
  content: { 'text/html; charset=utf-8': { schema: { type: 'string' } } },
});

const responses = {
  Moved: {
    description: 'It leads to what stands in its place: a page of a list that is gone, or a document that was merged into another.',
  },
  Unreadable: page('The address cannot be read: it holds what no address has.'),
  NotFound: page('There never was such a file.'),
  Gone: page('It was withdrawn. The page says what it was, when it went and why.'),
};

const identifier = { type: 'string', pattern: '^[A-Za-z0-9-]{1,64}$' };
const text = { type: 'string' };
const url = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };
const count = { type: 'integer', minimum: 0 };
const licence = { ...url, description: 'What may be done with it.' };

/** What generated clients call a document of each collection. They stay, whatever the site calls it. */
const schemaNames: Readonly<Record<Collection, string>> = {
  services: 'Service',
  hubs: 'Hub',
  offers: 'Offer',
  events: 'Event',
  consultations: 'Consultation',
  meetings: 'Meeting',
  news: 'News',
  vacancies: 'Vacancy',
  publications: 'Publication',
  pillars: 'Pillar',
  programmes: 'Programme',
  guides: 'Guide',
  pages: 'Page',
  organisations: 'Organisation',
  areas: 'Area',
  topics: 'Topic',
};

/** What stands around the documents. */
const envelopes: Record<string, JsonSchema> = {
  Snapshot: record({ generated: { ...instant, description: 'The moment that all files show.' }, release: { type: 'integer', minimum: 1 } }),
  Index: record({
    publisher: text,
    licence,
    about: url,
    description: url,
    snapshot: url,
    openReferral: url,
    collections: { type: 'array', items: record({ collection: ref('CollectionName'), name: text, data: url }) },
    sheets: { type: 'array', items: record({ name: text, url }) },
  }),
  CollectionName: { type: 'string', enum: [...collections] },
  Collection: record(
    {
      collection: ref('CollectionName'),
      name: text,
      licence,
      index: url,
      total: count,
      pages: { type: 'array', items: url },
      sheet: url,
      areas: { type: 'array', items: ref('Narrowed') },
      topics: { type: 'array', items: ref('Narrowed') },
    },
    ['sheet'],
  ),
  Narrowed: record({ id: text, title: text, total: count, pages: { type: 'array', items: url } }),
  ListPage: record(
    {
      page: { type: 'integer', minimum: 1 },
      licence,
      self: url,
      previous: url,
      next: url,
      documents: { type: 'array', items: ref('Record') },
    },
    ['previous', 'next'],
  ),
  Record: record(
    {
      id: text,
      collection: ref('CollectionName'),
      title: text,
      summary: text,
      language: text,
      areas: { type: 'array', items: text },
      topics: { type: 'array', items: text },
      firstPublished: instant,
      updated: instant,
      sample: { type: 'boolean', description: 'True where it is made up, as an example; absent elsewhere.' },
      url,
      data: url,
    },
    ['language', 'sample'],
  ),
  Reference: record({ collection: ref('CollectionName'), url, data: url }),
  Media: {
    type: 'object',
    properties: { kind: { type: 'string', enum: ['file', 'image'] }, url, type: text },
    required: ['kind', 'url', 'type'],
  },
  ...Object.fromEntries(collections.map((collection) => [`${schemaNameOf(collection)}Data`, dataSchema(collection)])),
};

function dataSchema(collection: Collection): JsonSchema {
  return record(
    {
      url: { ...url, description: 'Its page.' },
      self: url,
      licence,
      generated: { ...instant, description: 'When it was last changed.' },
      sample: { type: 'boolean', description: 'True where it is made up, as an example; absent elsewhere.' },
      phase: { ...text, description: 'What time makes of it: open, closing soon, past.' },
      unconfirmed: { type: 'array', items: text, description: 'The fields that nobody has confirmed for too long.' },
      document: ref(schemaNameOf(collection)),
      references: {
        type: 'object',
        additionalProperties: ref('Reference'),
        description: 'Where the documents stand that it names, by identifier.',
      },
      media: { type: 'object', additionalProperties: ref('Media'), description: 'Its files and pictures, by identifier.' },
    },
    ['sample', 'phase'],
  );
}

function record(properties: JsonSchema, optional: readonly string[] = []): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** Parts of documents that have a name in the description. */
const parts = {
  RichText: richText,
  SimpleText: simpleText,
  List: list,
  Paragraph: paragraph,
  Inline: inline,
  Block: block,
  Place: place,
  OpeningHours: openingHours,
  Contact: contact,
  Contribution: contribution,
  UsedFact: usedFact,
  Figure: figure,
  ImpreciseDate: impreciseDate,
  Link: link,
  LinkTarget: linkTarget,
  Money: money,
} as const;

let ofTheModel: Record<string, JsonSchema> | undefined;

/** The schemas of all collections and their parts, as the model has them. They are part of the code, and made once. */
function modelSchemas(): Record<string, JsonSchema> {
  return (ofTheModel ??= makeModelSchemas());
}

function makeModelSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const option of document.options) registry.add(option, { id: schemaNameOf(option.shape.collection.value) });
  for (const [id, part] of Object.entries(parts)) registry.add(part, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Every file has them already.
      delete jsonSchema.default;
      // Generators of clients stumble over a boolean that is always true.
      if (typeof jsonSchema.const === 'boolean') delete jsonSchema.const;
      // The format says it, in fewer characters.
      if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    },
  });
  const { __shared: shared, ...named } = schemas as Record<string, JsonSchema>;
  const all = { ...named, ...((shared?.['$defs'] as Record<string, JsonSchema> | undefined) ?? {}) };
  return Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, asComponent(name, schema)]));
}

/** A schema as a component: what several share stands among the components too. */
function asComponent(name: string, { $schema: _, $id: __, ...schema }: JsonSchema): JsonSchema {
  const moved = JSON.parse(
    JSON.stringify(schema).replaceAll('#/components/schemas/__shared#/$defs/', '#/components/schemas/'),
  ) as JsonSchema;
  return isCollectionSchema(name) ? withoutSearch(moved) : moved;
}

/** What people type to find a document is no part of the data. */
function withoutSearch({ properties, required, ...rest }: JsonSchema): JsonSchema {
  const { search: _, ...others } = properties as JsonSchema;
  return { ...rest, properties: others, required: (required as string[]).filter((name) => name !== 'search') };
}

function isCollectionSchema(name: string): boolean {
  return collections.some((collection) => schemaNameOf(collection) === name);
}

function schemaNameOf(collection: Collection): string {
  return schemaNames[collection];
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function isPlaced(collection: Collection): boolean {
  return (listedCollection.options as readonly string[]).includes(collection);
}
