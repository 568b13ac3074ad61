import Papa from 'papaparse';
import { APIError, type CollectionSlug, type FlattenedField, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';
import { formula } from '../../../content/model/data/formula.ts';
import { londonInstant } from '../../../content/model/time/london-time.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { allColumns, type Column } from './columns.ts';
import { labelOf } from './cells.ts';

/** A row of a spreadsheet as the CMS would save it. */
export interface ReadRow {
  /** Its number in the spreadsheet, the headings being the first. */
  number: number;
  /** What is written in it, by the path of the field. Empty cells are left out: they change nothing. */
  values: Map<string, unknown>;
  /** Why it cannot be taken in, as sentences. */
  problems: string[];
}

/** What was read of a spreadsheet. */
export interface ReadSheet {
  rows: ReadRow[];
  /** Headings that are no field, or one that has to be written in its form. */
  ignored: string[];
}

/** Rows of one file, and titles in one cell at most: each title is looked up. */
const max = { rows: 500, titles: 100 };

/** What an import asks for beside what the list does. */
export interface ReadRowsOptions {
  maxRows?: number;
  /** Reads a cell of a text with headings, lists and links; without it such columns are passed over. */
  readText?: (cell: string, field: FlattenedField) => unknown;
}

/**
 * Reads a spreadsheet into what the fields of a collection hold, with commas, semicolons or tabs between its cells.
 * @throws APIError where it has more rows than are taken in at once
 */
export async function readRows(
  text: string,
  config: SanitizedCollectionConfig,
  req: PayloadRequest,
  { maxRows = max.rows, readText }: ReadRowsOptions = {},
): Promise<ReadSheet> {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => heading.trim(),
  });
  if (data.length > maxRows)
    throw new APIError(`The file has ${data.length} rows, and ${maxRows} are taken in at once. Divide it.`, 400, undefined, true);
  const columns = new Map<string, Column>();
  const ignored: string[] = [];
  for (const heading of meta.fields ?? []) {
    const column = columnNamed(heading, config);
    const isText = column?.field.type === 'richText' && readText !== undefined;
    if (column !== undefined && (isText || readable.has(column.field.type))) columns.set(heading, column);
    else if (heading !== '') ignored.push(heading);
  }
  const rows: ReadRow[] = [];
  for (const [index, cells] of data.entries()) {
    const row: ReadRow = { number: index + 2, values: new Map(), problems: [] };
    for (const [heading, column] of columns) {
      const cell = unescaped(cells[heading] ?? '').trim();
      if (cell === '') continue;
      const value = column.field.type === 'richText' ? readText?.(cell, column.field) : await valueOf(column.field, cell, req);
      if (value === undefined) row.problems.push(`${column.heading}: “${cell}” does not fit. ${expected(column.field)}`);
      else row.values.set(column.path, value);
    }
    rows.push(row);
  }
  return { rows, ignored };
}

/** Data with each value at its place. */
export function dataFrom(values: ReadonlyMap<string, unknown>): Data {
  const data: Data = {};
  for (const [path, value] of values) {
    const names = path.split('.');
    const last = names.pop() ?? path;
    let level = data;
    for (const name of names) level = (level[name] ??= {}) as Data;
    level[last] = value;
  }
  return data;
}

/** Kinds of fields that a cell can hold. */
const readable: ReadonlySet<string> = new Set([
  'text',
  'textarea',
  'email',
  'number',
  'checkbox',
  'date',
  'select',
  'radio',
  'relationship',
]);

/** Fields that no spreadsheet writes: what follows from saving, and the state, which is always a draft. */
const notTakenIn: ReadonlySet<string> = new Set([
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'workflow',
  'firstPublished',
  'confirmedAt',
  'confirmedBy',
  'owner',
]);

function columnNamed(heading: string, { flattenedFields }: SanitizedCollectionConfig): Column | undefined {
  const wanted = heading.toLowerCase();
  return allColumns(flattenedFields).find(
    ({ path, heading: own }) => (path.toLowerCase() === wanted || own.toLowerCase() === wanted) && !notTakenIn.has(path),
  );
}

/** A cell that began with what a spreadsheet takes for a formula was written with an apostrophe before it. */
function unescaped(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

async function valueOf(field: FlattenedField, cell: string, req: PayloadRequest): Promise<unknown> {
  switch (field.type) {
    case 'number':
      return Number.isFinite(Number(cell)) ? Number(cell) : undefined;
    case 'checkbox':
      return /^(?:yes|true|1|x)$/i.test(cell) ? true : /^(?:no|false|0)$/i.test(cell) ? false : undefined;
    case 'date':
      return dayOf(cell);
    case 'select':
    case 'radio': {
      const isMany = field.type === 'select' && field.hasMany === true;
      const values = several(cell, isMany).map((one) => optionOf(field.options, one));
      return values.includes(undefined) ? undefined : isMany ? values : values[0];
    }
    case 'relationship': {
      // A choice among several collections needs more than a title.
      if (typeof field.relationTo !== 'string') return undefined;
      const collection = field.relationTo;
      const titles = several(cell, field.hasMany === true);
      if (titles.length > max.titles) return undefined;
      const ids = await Promise.all(titles.map((one) => identifierOf(collection, one, req)));
      return ids.includes(undefined) ? undefined : field.hasMany === true ? ids : ids[0];
    }
    default:
      return cell;
  }
}

function expected(field: FlattenedField): string {
  switch (field.type) {
    case 'number':
      return 'Write a number.';
    case 'checkbox':
      return 'Write Yes or No.';
    case 'date':
      return 'Write a day such as 2026-05-31 or 31/05/2026.';
    case 'select':
    case 'radio':
      return `Choose from: ${field.options.map((one) => (typeof one === 'string' ? one : labelOf([one], one.value))).join(', ')}.`;
    default:
      return `Write the title or the address of something that is there, with semicolons between several, ${max.titles} at most.`;
  }
}

function several(cell: string, isMany: boolean): string[] {
  return isMany
    ? cell
        .split(/\s*[;|]\s*/)
        .map((one) => one.trim())
        .filter((one) => one !== '')
    : [cell];
}

function optionOf(options: readonly (string | { label: unknown; value: string })[], words: string): string | undefined {
  const wanted = words.toLowerCase();
  const values = options.map((one) => (typeof one === 'string' ? one : one.value));
  return values.find((value) => value.toLowerCase() === wanted || labelOf(options, value).toLowerCase() === wanted);
}

function dayOf(cell: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell) ?? [];
  const written =
    year === undefined || month === undefined || day === undefined
      ? cell.slice(0, 10)
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(`${written}T12:00:00Z`));
  return isDay ? londonInstant(written, '12:00') : undefined;
}

async function identifierOf(collection: CollectionSlug, words: string, req: PayloadRequest): Promise<string | undefined> {
  const fields = new Set(req.payload.collections[collection].config.flattenedFields.map(({ name }) => name));
  const or = ['id', 'slug', 'title', 'name'].filter((name) => fields.has(name)).map((name) => ({ [name]: { equals: words } }));
  const { docs } = await req.payload.find({
    collection,
    where: { or },
    draft: true,
    limit: 2,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    user: req.user,
  });
  return docs.length === 1 ? String(docs[0]?.id) : undefined;
}
