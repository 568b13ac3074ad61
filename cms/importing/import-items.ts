import { createHash, randomUUID } from 'node:crypto';
import { APIError, ValidationError, type CollectionSlug, type PayloadRequest, type Where } from 'payload';
import { listedCollections } from '../../content/model/data/open-referral-addresses.ts';
import { newsCategories } from '../../content/model/documents/news.ts';
import { leadingKey } from '../../content/model/addresses/redirect-start.ts';
import { asDate } from '../admin/formatting.ts';
import { withoutClosedWords } from '../access/embargo/without-closed-words.ts';
import { nameOf } from '../access/name-of.ts';
import { isTaken } from '../hooks/refuse-foreign-identifiers.ts';
import type { BulkLoad } from '../checks/lookups/bulk-load.ts';
import { dataFrom } from '../bulk/csv/read-rows.ts';
import { valueAt } from '../bulk/csv/columns.ts';
import { slugFrom } from '../fields/document/slug.ts';
import { type Data, dataOf, isRow } from '../snapshot/mapping/fields.ts';
import { inTransaction, rehearse } from '../workflow/scheduling/in-transaction.ts';
import { erasedKey, keyOf } from './keys.ts';
import type { ItemOutcome } from './outcomes.ts';
import type { HtmlReader } from './read-html.ts';
import { pathOn, type SourceContent, type SourceItem } from './source.ts';
import { writeText } from './write-text.ts';

/** What each field was in the source, and as the import left it, as hashes: another value of the first is news, of the second somebody's work. */
type Written = Record<string, [read: string, saved: string]>;

/** What is known of an item from an earlier import. */
interface Known {
  id: string;
  document: string;
  of: string;
  written: Written;
  /** Whether it was erased here: it is not brought in again. */
  isErased: boolean;
}

interface Importing {
  req: PayloadRequest;
  isDry: boolean;
  content: SourceContent;
  reader: HtmlReader;
  known: ReadonlyMap<string, Known>;
  /** The identifier that each item has here, by its own. */
  ids: ReadonlyMap<string, string>;
  topics: ReadonlyMap<string, string>;
  leadsTo: (address: string) => { of: SourceItem['into']; id: string } | undefined;
  /** Identifiers of what is here by now. */
  there: Set<string>;
}

/**
 * Brings the items of another site in as drafts, each in a transaction of its own with the record of where it comes from. What
 * was brought in before is found again; what an officer changed since is left alone and told. Tried (`isDry`), nothing is kept.
 */
export async function importItems(
  source: SourceContent,
  { req, isDry, reader }: { req: PayloadRequest; isDry: boolean; reader: HtmlReader },
): Promise<ItemOutcome[]> {
  const content = { ...source, items: source.items.map(withinBounds) };
  const known = await knownItems(content, req);
  const ids = new Map(
    content.items.map((item) => [item.id, known.get(keyOf(content, item.id))?.document ?? item.documentId ?? randomUUID()]),
  );
  const byAddress = new Map(
    content.items.flatMap((item) =>
      item.problems?.length || known.get(keyOf(content, item.id))?.isErased
        ? []
        : item.addresses.map((address) => [leadingKey(address), { of: item.into, id: ids.get(item.id) ?? '' }] as const),
    ),
  );
  const importing: Importing = {
    req,
    isDry,
    content,
    reader,
    known,
    ids,
    topics: await topicsByTitle(req),
    leadsTo: (address) => {
      const path = pathOn(content.origin, address);
      const [place = '', query] = path?.split('?') ?? [];
      const other = place.endsWith('/') ? place.slice(0, -1) : `${place}/`;
      const behind = query === undefined ? '' : `?${query}`;
      return path === undefined ? undefined : (byAddress.get(leadingKey(path)) ?? byAddress.get(leadingKey(other + behind)));
    },
    there: new Set([...known.values()].flatMap(({ document, isErased }) => (isErased ? [] : [document]))),
  };
  const seen = new Map<string, SourceItem>();
  const outcomes = new Map<SourceItem, ItemOutcome>();
  for (const item of parentsFirst(content.items)) {
    const twice = seen.get(item.id);
    seen.set(item.id, item);
    outcomes.set(
      item,
      twice === undefined
        ? await takeIn(item, importing)
        : sayOf(item)('refused', `It is there twice: as ${twice.kind} “${twice.title}” too. Keep one of the two.`),
    );
  }
  return content.items.flatMap((item) => outcomes.get(item) ?? []);
}

/** The longest text of one page that is read, in characters: no page that people read comes near it. */
export const longestText = 1_000_000;

function withinBounds(item: SourceItem): SourceItem {
  if (Math.max(item.html.length, item.summary?.length ?? 0) <= longestText) return item;
  const problem = 'Its text is longer than a million characters. Part it into several pages there, or take out what was pasted into it.';
  return { ...item, html: '', summary: undefined, problems: [...(item.problems ?? []), problem] };
}

/** What a refusal says, in the words of the form. */
export function refusalOf(error: unknown): string {
  if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ');
  if (error instanceof APIError && error.status < 500) return error.message;
  throw error;
}

function sayOf(item: SourceItem, { lost, media }: { lost: string[]; media: string[] } = { lost: [...item.lost], media: [...item.media] }) {
  return (outcome: ItemOutcome['outcome'], words: string, document?: string): ItemOutcome => ({
    kind: item.kind,
    title: item.title,
    into: item.into,
    outcome,
    words,
    lost,
    media,
    ...(document === undefined ? {} : { document }),
  });
}

async function takeIn(item: SourceItem, importing: Importing): Promise<ItemOutcome> {
  const { content, req, isDry, ids, known, there } = importing;
  if (item.problems?.length) return sayOf(item)('refused', item.problems.join(' '));
  const { values, lost, media, notes } = valuesOf(item, importing);
  const say = sayOf(item, { lost, media });
  const record = known.get(keyOf(content, item.id));
  const id = ids.get(item.id) ?? randomUUID();

  if (record === undefined) {
    // The public site keeps addresses by identifier alone: one that anything here has or had would take over what stands there.
    if (item.documentId !== undefined && (await isTaken(id, req))) {
      const same = await titleWithId(id, item.into, req);
      const what =
        same === undefined ? 'Something else that is or was here has its identifier' : `“${same}” is here already with this identifier`;
      return say('kept', `${what}, and was not brought in from there. Nothing is changed.`);
    }
    const taken = await atAddress(item, req);
    if (taken !== undefined)
      return say(
        'kept',
        `“${taken}” is here already at this address, and does not come from there. Nothing is changed. Give one of the two another address, and import again.`,
      );
    const work = (own: PayloadRequest) => create(item, { id, values: new Map([...values, ['notes', notes]]), own, importing });
    const refused = await carryOut(work, importing);
    if (refused !== undefined) return say('refused', refused);
    if (isDry) return say('new', 'A new draft.');
    there.add(id);
    return say('new', 'A new draft.', id);
  }

  if (record.isErased) return say('refused', 'It was erased here, so it is not brought in again.');
  const current = await newest(item, record.document, req, req);
  if (current === undefined) return say('kept', 'It was deleted here since it was brought in, or you may not see it. It stays as it is.');
  const changes = new Map<string, unknown>();
  const left: string[] = [];
  for (const [path, value] of values) {
    const [read, saved] = record.written[path] ?? [];
    const now = hashOf(valueAt(current, { path }));
    const wanted = hashOf(value);
    if (wanted === read || wanted === now) continue;
    if (read === undefined ? isEmpty(valueAt(current, { path })) : now === saved) changes.set(path, value);
    else left.push(path);
  }
  const since =
    left.length === 0
      ? ''
      : ` ${inWords(left)} ${left.length === 1 ? 'was' : 'were'} changed there and by an officer here since: ${left.length === 1 ? 'it stays' : 'they stay'} as the officer wrote.`;
  if (changes.size === 0)
    return left.length === 0 ? say('same', 'Nothing changed there since.', record.document) : say('kept', since.trim(), record.document);
  const refused = await carryOut((own) => update(item, { record, current, changes, own, importing }), importing);
  if (refused !== undefined) return say('refused', refused, record.document);
  return say('changed', `A draft that changes ${inWords([...changes.keys()])}.${since}`, record.document);
}

async function carryOut(work: (own: PayloadRequest) => Promise<void>, { req, isDry }: Importing): Promise<string | undefined> {
  const inTheirName = (own: PayloadRequest): Promise<void> => {
    own.user = req.user;
    // Hooks tell by it that what is public stays as it is.
    own.query = { draft: 'true' };
    // Identifiers are made here, so that nothing has to be looked through for them.
    own.context['bulkLoad'] = { titles: new Map() } satisfies BulkLoad;
    return work(own);
  };
  try {
    await (isDry ? rehearse(req.payload, inTheirName) : inTransaction(req.payload, inTheirName));
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}

interface Saving {
  own: PayloadRequest;
  importing: Importing;
}

async function create(
  item: SourceItem,
  { id, values, own, importing }: Saving & { id: string; values: Map<string, unknown> },
): Promise<void> {
  const data = { ...dataFrom(values), id, _status: 'draft' } as never;
  await own.payload.create({ collection: item.into, data, draft: true, depth: 0, overrideAccess: false, user: own.user, req: own });
  const addresses = [...item.addresses];
  await own.payload.create({
    collection: 'imported-items',
    data: {
      key: keyOf(importing.content, item.id),
      title: item.title,
      of: item.into,
      document: id,
      addresses,
      isWaiting: addresses.length > 0,
      written: await writtenOf(item, { id, values, before: {}, own }),
      ...stamp(own),
    },
    depth: 0,
    overrideAccess: true,
    req: own,
  });
}

async function update(
  item: SourceItem,
  { record, current, changes, own }: Saving & { record: Known; current: Data; changes: Map<string, unknown> },
): Promise<void> {
  const groups = [...changes.keys()].filter((path) => path.includes('.')).map((path) => path.split('.')[0] ?? path);
  const data = { ...Object.fromEntries(groups.map((name) => [name, current[name]])), _status: 'draft' } as Data;
  for (const [name, value] of Object.entries(dataFrom(changes)))
    data[name] = isRow(value) && isRow(data[name]) && !('root' in value) ? { ...data[name], ...value } : value;
  await own.payload.update({
    collection: item.into,
    id: record.document,
    data: data as never,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: own.user,
    req: own,
  });
  await own.payload.update({
    collection: 'imported-items',
    id: record.id,
    data: {
      title: item.title,
      written: await writtenOf(item, { id: record.document, values: changes, before: record.written, own }),
      ...stamp(own),
    },
    depth: 0,
    overrideAccess: true,
    req: own,
  });
}

function stamp({ user }: PayloadRequest): { at: string; by: string } {
  return { at: new Date().toISOString(), by: nameOf(user) };
}

/** What was written, as it stands after the hooks had their say. */
async function writtenOf(
  item: SourceItem,
  { id, values, before, own }: { id: string; values: ReadonlyMap<string, unknown>; before: Written; own: PayloadRequest },
): Promise<Written> {
  const saved = (await newest(item, id, own, own)) ?? {};
  return {
    ...before,
    ...Object.fromEntries(
      [...values].map(([path, value]) => [path, [hashOf(value), hashOf(valueAt(saved, { path }))] as [string, string]]),
    ),
  };
}

async function newest(item: SourceItem, id: string, req: PayloadRequest, { user }: PayloadRequest): Promise<Data | undefined> {
  const { docs } = await req.payload.find({
    collection: item.into as CollectionSlug,
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
    ...(req.transactionID === undefined ? {} : { req }),
  });
  return docs[0] === undefined ? undefined : dataOf(docs[0]);
}

/** The title of what stands at an item's address and was not brought in with it, as whoever asks may know it. */
async function atAddress(item: SourceItem, req: PayloadRequest): Promise<string | undefined> {
  const slug = slugFrom(item.slug ?? item.title);
  // Below another page it may be the same word.
  if (slug === '' || (item.into === 'pages' && item.parent !== undefined)) return undefined;
  return titleOf(item.into, { slug: { equals: slug }, ...(item.into === 'pages' ? { parent: { exists: false } } : {}) }, req);
}

/** The title of a document, as whoever asks may know it. */
/** The title of what has an identifier: where it would come to, or among what this site gives to directories under its own. */
async function titleWithId(id: string, into: SourceItem['into'], req: PayloadRequest): Promise<string | undefined> {
  for (const collection of new Set<CollectionSlug>([into, ...listedCollections])) {
    const title = await titleOf(collection, { id: { equals: id } }, req);
    if (title !== undefined) return title;
  }
  return undefined;
}

async function titleOf(collection: CollectionSlug, where: Where, req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where,
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const [there] = await withoutClosedWords(collection, docs.map(dataOf), req);
  return there === undefined ? undefined : String(there['title']);
}

/** The fields of a document, by their path, what of the item is lost, and a note about it for colleagues. */
function valuesOf(
  item: SourceItem,
  importing: Importing,
): { values: Map<string, unknown>; lost: string[]; media: string[]; notes: string } {
  const { reader, content, ids, topics, there } = importing;
  const [address] = item.addresses;
  const base = content.origin === undefined ? undefined : content.origin + (address ?? '/');
  const {
    text,
    lost: lostOfText,
    media,
  } = writeText(item.html, { reader, base, leadsTo: importing.leadsTo, headings: true, tables: true });
  const values = new Map<string, unknown>([['title', item.title]]);
  if (item.slug !== undefined && slugFrom(item.slug) !== '') values.set('slug', slugFrom(item.slug));
  const summary = shortened(reader.plain(item.summary ?? ''));
  if (summary !== '') values.set('summary', summary);
  if (text !== undefined) values.set('body', text);
  if (item.language !== undefined && item.language !== 'en' && item.language.length <= 6) values.set('language', item.language);
  const parent = item.parent === undefined ? undefined : ids.get(item.parent);
  if (item.into === 'pages' && parent !== undefined && there.has(parent)) values.set('parent', parent);
  if (item.into === 'news' && item.publishedAt !== undefined) {
    values.set('date.precision', 'day');
    values.set('date.date', item.publishedAt);
  }
  const category =
    item.into === 'news'
      ? newsCategories.find((one) => item.categories.some((name) => name.toLowerCase() === one.toLowerCase()))
      : undefined;
  if (category !== undefined) values.set('category', category);
  const found = item.categories.filter((name) => topics.has(name.toLowerCase()));
  if (found.length > 0) values.set('topics', [...new Set(found.flatMap((name) => topics.get(name.toLowerCase()) ?? []))]);
  for (const [path, value] of item.values ?? []) values.set(path, value);

  const unknown = item.categories.filter(
    (name) => !topics.has(name.toLowerCase()) && name.toLowerCase() !== category?.toLowerCase() && name !== 'Uncategorized',
  );
  const files = [...new Set([...item.media, ...media])];
  const lost = [
    ...item.lost,
    ...lostOfText,
    ...(unknown.length === 0 ? [] : [`No topic is called ${inWords(unknown)}.`]),
    ...(files.length === 0 ? [] : [`Pictures and files are not brought along: ${files.join(', ')}`]),
  ];
  const from = [content.format, address === undefined ? '' : `${content.origin ?? ''}${address}`].filter((one) => one !== '').join(', ');
  const notes = [`Brought in on ${asDate(new Date().toISOString())} (${from}).`, ...lost].join('\n');
  return { values, lost, media: files, notes };
}

const maxSummary = 400;

function shortened(words: string): string {
  if (words.length <= maxSummary) return words;
  const cut = words.slice(0, maxSummary);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`.slice(0, maxSummary);
}

async function knownItems(content: SourceContent, { payload }: PayloadRequest): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  const keys = new Map<string, { key: string; isErased: boolean }>();
  for (const item of content.items) {
    const key = keyOf(content, item.id);
    keys.set(key, { key, isErased: false });
    keys.set(erasedKey(key), { key, isErased: true });
  }
  const stored = [...keys.keys()];
  for (let start = 0; start < stored.length; start += 500) {
    const { docs } = await payload.find({
      collection: 'imported-items',
      where: { key: { in: stored.slice(start, start + 500) } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    for (const { id, key: one, document, of, written } of docs) {
      const { key, isErased } = keys.get(one) ?? { key: one, isErased: false };
      known.set(key, { id, document: isErased ? randomUUID() : document, of, written: written as unknown as Written, isErased });
    }
  }
  return known;
}

async function topicsByTitle(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    draft: true,
    pagination: false,
    limit: 0,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    user: req.user,
  });
  return new Map(docs.map(({ id, title }) => [title.toLowerCase(), id]));
}

function parentsFirst(items: readonly SourceItem[]): SourceItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const depthOf = (item: SourceItem, seen: ReadonlySet<string> = new Set()): number => {
    const parent = item.parent === undefined || seen.has(item.id) ? undefined : byId.get(item.parent);
    return parent === undefined ? 0 : 1 + depthOf(parent, new Set([...seen, item.id]));
  };
  const depths = new Map(items.map((item) => [item, depthOf(item)]));
  return items.toSorted((one, other) => (depths.get(one) ?? 0) - (depths.get(other) ?? 0));
}

/** A value without the identifiers that every writing makes anew, as a hash. */
function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(plain(value)) ?? 'nothing')
    .digest('base64url')
    .slice(0, 22);
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return value;
  const { id: _, ...rest } = value as Data;
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([, one]) => one !== undefined && one !== null)
      .map(([name, one]): [string, unknown] => [name, plain(one)])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function inWords(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
