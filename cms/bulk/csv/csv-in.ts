import { isDeepStrictEqual } from 'node:util';
import { APIError, type CollectionSlug, type PayloadRequest, type SanitizedCollectionConfig, type Where } from 'payload';
import { z } from 'zod';
import { officerEndpoint } from '../../api/officer-endpoint.ts';
import { type Data, dataOf, idOf } from '../../snapshot/mapping/fields.ts';
import { inTransaction, rehearse } from '../../workflow/scheduling/in-transaction.ts';
import { valueAt } from './columns.ts';
import { dataFrom, type ReadRow, readRows } from './read-rows.ts';

/** What becomes of one row of a spreadsheet. */
export interface RowOutcome {
  /** Its number in the spreadsheet, the headings being the first. */
  number: number;
  title: string;
  outcome: 'new' | 'changed' | 'same' | 'refused';
  words: string;
}

/** What becomes of a spreadsheet. */
export interface SheetOutcome {
  rows: RowOutcome[];
  /** Headings that were passed over. */
  ignored: string[];
}

/** Characters of the file at most. */
const maxCharacters = 900_000;

/** What a spreadsheet can be brought into, with the fields by which a row is known again, the surest first. */
const known: Readonly<Record<string, readonly string[]>> = {
  hubs: ['id', 'slug', 'title'],
  offers: ['id', 'slug', 'title'],
  services: ['id', 'slug', 'title'],
  // Old addresses, of this site or of the one before it.
  redirects: ['id', 'from'],
};

const wanted = z.object({ of: z.string(), text: z.string().min(1).max(maxCharacters), isDry: z.boolean() });

/**
 * `POST /api/csv/rows {of, text, isDry}`: brings a spreadsheet in, as drafts. Tried first (`isDry`), it says what would become of
 * each row, and nothing is kept. A row that was brought in before is found again, so doing it twice makes nothing twice.
 */
export const csvIn = officerEndpoint('post', '/csv/rows', async (req): Promise<SheetOutcome> => {
  const { success, data } = wanted.safeParse(req.data);
  if (!success) throw new APIError('Send a CSV file with a row of headings, of 900 kB at most.', 400, undefined, true);
  const keys = known[data.of];
  const config = req.payload.config.collections.find(({ slug }) => slug === data.of);
  if (keys === undefined || config === undefined)
    throw new APIError('Spreadsheets are brought into hubs, offers, services and redirects.', 400, undefined, true);
  const { rows, ignored } = await readRows(data.text, config, req);
  if (rows.length === 0) throw new APIError('The file has no rows below its headings.', 400, undefined, true);
  if (!keys.some((key) => rows.some(({ values }) => values.has(key))))
    throw new APIError(
      `The file needs a column by which its rows are known: ${data.of === 'redirects' ? 'from' : 'title'}. Its headings are the names of the fields in the form.`,
      400,
      undefined,
      true,
    );
  const seen = new Map<string, number>();
  const outcomes: RowOutcome[] = [];
  for (const row of rows) outcomes.push(await takeIn(row, { config, keys, seen, isDry: data.isDry }, req));
  return { rows: outcomes, ignored };
});

interface Sheet {
  config: SanitizedCollectionConfig;
  keys: readonly string[];
  /** The number of the row in which each document came first. */
  seen: Map<string, number>;
  isDry: boolean;
}

async function takeIn(row: ReadRow, { config, keys, seen, isDry }: Sheet, req: PayloadRequest): Promise<RowOutcome> {
  const { number, values } = row;
  const key = keys.find((name) => values.has(name));
  const title = String(values.get('title') ?? values.get('from') ?? values.get('slug') ?? 'Without a title');
  const say = (outcome: RowOutcome['outcome'], words: string): RowOutcome => ({ number, title, outcome, words });
  if (row.problems.length > 0) return say('refused', row.problems.join(' '));
  if (key === undefined) return say('refused', `It has nothing by which it is known. Fill in ${keys.at(-1) ?? 'the title'}.`);

  const name = `${key} ${String(values.get(key)).toLowerCase()}`;
  const before = seen.get(name);
  if (before !== undefined) return say('refused', `It stands in row ${before} already. Keep one of the two.`);
  seen.set(name, number);

  const found = await find(config, keys, values, req);
  if (found.length > 1)
    return say('refused', `There are several of this ${key}. Write the address or the identifier in a column of its own.`);
  const [existing] = found;
  if (existing === undefined && values.has('id'))
    return say('refused', 'There is nothing of this identifier. Leave that cell empty to make a new one.');
  const changes = existing === undefined ? values : changed(existing, values);
  if (existing !== undefined && changes.size === 0) return say('same', 'It says so already.');

  const hasDrafts = Boolean(config.versions?.drafts);
  const work = (own: PayloadRequest): Promise<void> => save(config, existing, changes, own);
  try {
    await (isDry ? rehearse(req.payload, (own) => work(as(req, own))) : inTransaction(req.payload, (own) => work(as(req, own))));
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    return say('refused', error.message);
  }
  const fields = [...changes.keys()].filter((path) => path !== 'id').join(', ');
  if (existing === undefined) return say('new', hasDrafts ? 'A new draft.' : 'New, and live at once.');
  return say('changed', hasDrafts ? `A draft that changes ${fields}.` : `Changes ${fields}, live at once.`);
}

/** The request of a transaction, in the name of whoever sent the file. */
function as({ user }: PayloadRequest, own: PayloadRequest): PayloadRequest {
  own.user = user;
  return own;
}

/** The documents that a row is about, by the surest field it has. */
async function find(
  config: SanitizedCollectionConfig,
  keys: readonly string[],
  values: ReadonlyMap<string, unknown>,
  req: PayloadRequest,
): Promise<Data[]> {
  for (const key of keys) {
    if (!values.has(key)) continue;
    const where: Where = { [key]: { equals: values.get(key) } };
    const { docs } = await req.payload.find({
      collection: config.slug as CollectionSlug,
      where,
      draft: true,
      limit: 2,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    });
    if (docs.length > 0) return docs.map(dataOf);
  }
  return [];
}

/** The values that are others than what is stored. */
function changed(existing: Data, values: ReadonlyMap<string, unknown>): Map<string, unknown> {
  return new Map(
    [...values].filter(([path, value]) => path !== 'id' && !isDeepStrictEqual(plain(valueAt(existing, { path })), plain(value))),
  );
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => idOf(one) ?? (one as unknown));
  if (typeof value === 'string') return value.trim();
  return idOf(value) ?? value ?? null;
}

async function save(
  config: SanitizedCollectionConfig,
  existing: Data | undefined,
  changes: ReadonlyMap<string, unknown>,
  req: PayloadRequest,
): Promise<void> {
  const collection = config.slug as CollectionSlug;
  const isDraft = Boolean(config.versions?.drafts);
  // Hooks tell by it that what is public stays as it is.
  if (isDraft) req.query = { draft: 'true' };
  const written: Data = { ...(existing === undefined ? {} : groupsOf(existing, changes)), ...(isDraft ? { _status: 'draft' } : {}) };
  const data = merged(written, dataFrom(changes)) as never;
  const options = { collection, data, draft: isDraft, depth: 0, user: req.user, req } as const;
  if (existing === undefined) await req.payload.create({ ...options, overrideAccess: false });
  else await req.payload.update({ ...options, id: String(existing['id']), overrideAccess: false });
}

/** The groups that a change touches, as they are: what is not in the file stays. */
function groupsOf(existing: Data, changes: ReadonlyMap<string, unknown>): Data {
  const names = [...changes.keys()].filter((path) => path.includes('.')).map((path) => path.split('.')[0] ?? path);
  return Object.fromEntries(names.map((name) => [name, existing[name]]));
}

function merged(one: Data, other: Data): Data {
  const result = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = result[name];
    result[name] =
      typeof before === 'object' &&
      before !== null &&
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      !Array.isArray(before)
        ? merged(before as Data, value as Data)
        : value;
  }
  return result;
}
