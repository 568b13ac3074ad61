import { type CollectionSlug, type Payload, type PayloadRequest } from 'payload';
import { isAddress } from '../../content/model/addresses/address-grammar.ts';
import { isReservedStart, leadingKey, patternsAbove } from '../../content/model/addresses/redirect-start.ts';
import { type Collection, prefixes } from '../../content/model/collections.ts';
import { nameOf } from '../access/name-of.ts';
import { answersAt, ownerOf } from '../checks/lookups/address-owner.ts';
import { environment } from '../environment.ts';
import { slugFrom } from '../fields/document/slug.ts';
import type { Data } from '../snapshot/mapping/fields.ts';
import { dataOf, idOf, isRow } from '../snapshot/mapping/fields.ts';
import { inTransaction, rehearse } from '../workflow/scheduling/in-transaction.ts';
import { refusalOf } from './import-items.ts';
import { keyOf, listedAddresses } from './keys.ts';
import type { AddressOutcome, ItemOutcome } from './outcomes.ts';
import type { AddressRow } from './read-addresses.ts';
import type { SourceContent } from './source.ts';

/** Says of every address of another site what it would answer here, once what was brought in from there is public. */
export async function addressesOf(content: SourceContent, items: readonly ItemOutcome[], req: PayloadRequest): Promise<AddressOutcome[]> {
  const redirects = await redirectsByKey(req);
  const slugs = new Map(content.items.map((item) => [item.id, { slug: slugFrom(item.slug ?? item.title), parent: item.parent }]));
  const newAddress = (index: number): string => {
    const item = content.items[index];
    if (item === undefined) return '';
    if (item.into !== 'pages') return `/${prefixes[item.into]}/${slugFrom(item.slug ?? item.title)}/`;
    const parts: string[] = [];
    for (let id: string | undefined = item.id, steps = 0; id !== undefined && steps < 20; steps += 1) {
      parts.unshift(slugs.get(id)?.slug ?? '');
      id = slugs.get(id)?.parent;
    }
    return `/${parts.filter(Boolean).join('/')}/`;
  };
  const ofItems = content.items.flatMap(({ addresses, title }, index) =>
    addresses.map((from): AddressOutcome => {
      const known = answerHere(from, redirects);
      if (known !== undefined) return { from, outcome: 'same', words: known };
      if (isSamePlace(from, newAddress(index))) return { from, outcome: 'same', words: `“${title}” has the same address here.` };
      if (items[index]?.outcome === 'refused') return { from, outcome: 'nothing', words: `“${title}” is not brought in.` };
      const why = whyNot(from);
      return why === undefined
        ? { from, outcome: 'waits', words: `Leads to “${title}” as soon as that is public.` }
        : { from, outcome: 'refused', words: why };
    }),
  );
  const ofRest = content.leftOut.flatMap(({ what, address }): AddressOutcome[] => {
    if (address === undefined) return [];
    const known = answerHere(address, redirects);
    return [
      known === undefined
        ? { from: address, outcome: 'nothing', words: `${what} is not brought in.` }
        : { from: address, outcome: 'same', words: known },
    ];
  });
  return [...ofItems, ...ofRest];
}

/** Makes redirects of a list of old addresses. What leads to a draft waits until that is public; what leads elsewhere already is left alone. */
export async function importAddresses(
  rows: readonly AddressRow[],
  { req, isDry }: { req: PayloadRequest; isDry: boolean },
): Promise<AddressOutcome[]> {
  const redirects = await redirectsByKey(req);
  const seen = new Map<string, number>();
  const outcomes: AddressOutcome[] = [];
  for (const row of rows) {
    const before = seen.get(leadingKey(row.from));
    seen.set(leadingKey(row.from), row.number);
    outcomes.push(
      before === undefined
        ? await importAddress(row, { req, isDry, redirects })
        : { from: row.from, outcome: 'refused', words: `It stands in row ${before} already. Keep one of the two.` },
    );
  }
  return outcomes;
}

/**
 * Makes the redirects of what was brought in and is public by now; what cannot be had any more, because a page of this site
 * stands there, is told and waited for no longer.
 * @returns how many addresses lead on
 */
export async function leadWaitingAddresses(payload: Payload, log: (line: string) => void): Promise<number> {
  const { docs: waiting } = await payload.find({
    collection: 'imported-items',
    where: { isWaiting: { equals: true } },
    pagination: false,
    limit: 0,
    depth: 0,
    select: { of: true, document: true, addresses: true, key: true },
    overrideAccess: true,
  });
  let led = 0;
  for (const [of, rows] of Map.groupBy(waiting, (row) => row.of)) {
    const shown = await publicAmong(
      payload,
      of as CollectionSlug,
      rows.map(({ document }) => document),
    );
    for (const row of rows) if (shown.has(row.document)) led += await leadOf(payload, row, log);
  }
  return led;
}

type Waiting = { id: string; of: string; document: string; addresses: unknown };

async function leadOf(payload: Payload, { id, of, document, addresses }: Waiting, log: (line: string) => void): Promise<number> {
  let led = 0;
  for (const from of addresses as string[]) {
    if (isOwnAddress(from, document)) continue;
    try {
      await inTransaction(payload, async (req) => {
        const to = { kind: 'document' as const, document: { relationTo: of as Collection, value: document } };
        await payload.create({ collection: 'redirects', data: { from, to }, depth: 0, overrideAccess: true, req });
      });
      led += 1;
    } catch (error) {
      log(`The old address ${from} was not redirected. ${refusalOf(error)}`);
    }
  }
  await payload.update({ collection: 'imported-items', id, data: { addresses: [], isWaiting: false }, depth: 0, overrideAccess: true });
  return led;
}

async function publicAmong(payload: Payload, collection: CollectionSlug, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += 500) {
    const { docs } = await payload.find({
      collection,
      where: { and: [{ id: { in: ids.slice(start, start + 500) } }, { _status: { equals: 'published' } }] },
      pagination: false,
      limit: 0,
      select: {},
      depth: 0,
      overrideAccess: true,
    });
    for (const { id } of docs) found.add(String(id));
  }
  return found;
}

interface Leading {
  req: PayloadRequest;
  isDry: boolean;
  redirects: ReadonlyMap<string, Data>;
}

async function importAddress({ from, to }: AddressRow, { req, isDry, redirects }: Leading): Promise<AddressOutcome> {
  const say = (outcome: AddressOutcome['outcome'], words: string): AddressOutcome => ({ from, outcome, words });
  if (to === '') {
    const known = answerHere(from, redirects);
    return known === undefined ? say('nothing', 'Nobody said where it leads, so it would lead nowhere.') : say('same', known);
  }
  const target = targetOf(to);
  if (target === undefined)
    return say('refused', `“${to}” is not an address. Write one of this site, such as /hubs/, or one that starts with https://.`);
  const existing = redirects.get(leadingKey(from));
  if (existing !== undefined) {
    const leads = targetWords(existing);
    return leadsTo(existing, target)
      ? say('same', 'It leads there already.')
      : say('kept', `It leads to ${leads} already, and goes on doing so. Change it under Redirects if that is wrong.`);
  }
  if (target.kind === 'path' && isSamePlace(from, target.path)) return say('same', 'It has the same address here.');
  const draft =
    target.kind === 'path' && answersAt(target.path.replace(/[?#].*$/, '').replace(/\*$/, '')) !== true
      ? await draftAt(target.path, req)
      : undefined;
  if (draft !== undefined) {
    const why = whyNot(from);
    if (why !== undefined) return say('refused', why);
    if (!isDry) await wait(from, draft, req);
    return say('waits', `Leads to “${draft.title}” as soon as that is public.`);
  }
  const work = async (own: PayloadRequest): Promise<void> => {
    own.user = req.user;
    await own.payload.create({
      collection: 'redirects',
      data: { from, to: target },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req: own,
    });
  };
  try {
    await (isDry ? rehearse(req.payload, work) : inTransaction(req.payload, work));
  } catch (error) {
    return say('refused', refusalOf(error));
  }
  return say('new', `Leads to ${to}, live at once.`);
}

async function wait(from: string, { of, id, title }: { of: Collection; id: string; title: string }, req: PayloadRequest): Promise<void> {
  const key = keyOf({ source: listedAddresses }, leadingKey(from));
  const data = {
    key,
    title,
    of,
    document: id,
    addresses: [from],
    isWaiting: true,
    written: {},
    at: new Date().toISOString(),
    by: nameOf(req.user),
  };
  const { docs } = await req.payload.find({
    collection: 'imported-items',
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  if (docs[0] === undefined) await req.payload.create({ collection: 'imported-items', data, depth: 0, overrideAccess: true });
  else await req.payload.update({ collection: 'imported-items', id: docs[0].id, data, depth: 0, overrideAccess: true });
}

/** The draft that would stand at an address of this site once it is public. */
async function draftAt(path: string, req: PayloadRequest): Promise<{ of: Collection; id: string; title: string } | undefined> {
  const parts = (path.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);
  const slug = parts.at(-1) ?? '';
  const [of] = Object.entries(prefixes).find(([, prefix]) => parts.length === 2 && prefix === parts[0]) ?? ['pages'];
  const { docs } = await req.payload.find({
    collection: of as Collection,
    where: { slug: { equals: slug } },
    draft: true,
    limit: 2,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return docs.length === 1 && docs[0] !== undefined ? { of: of as Collection, id: String(docs[0].id), title: docs[0].title } : undefined;
}

type Target = { kind: 'path'; path: string } | { kind: 'url'; url: string };

function targetOf(to: string): Target | undefined {
  const { publicUrl } = environment;
  const local = to.startsWith(`${publicUrl}/`) ? to.slice(publicUrl.length) : to;
  if (local.startsWith('/') && !local.startsWith('//')) return { kind: 'path', path: local };
  return /^https?:\/\//i.test(to) && URL.canParse(to) ? { kind: 'url', url: to } : undefined;
}

/** Whether a redirect leads where a list says, by the page that stands there too: a redirect to an address follows its page. */
function leadsTo({ to }: Data, target: Target): boolean {
  if (!isRow(to)) return false;
  if (target.kind === 'url') return to['kind'] === 'url' && to['url'] === target.url;
  if (to['kind'] === 'path') return to['path'] === target.path;
  const document = idOf(to['document']);
  return to['kind'] === 'document' && document !== undefined && ownerOf(target.path.replace(/[?#].*$/, ''))?.document === document;
}

/** Where a redirect leads, as it is written in a list of addresses. */
function targetWords({ to }: Data): string {
  if (!isRow(to)) return 'a page';
  return String(to['kind'] === 'path' ? to['path'] : to['kind'] === 'url' ? to['url'] : to['kind'] === 'file' ? 'a file' : 'a page');
}

/** Every redirect there is, by what it is looked up by. */
async function redirectsByKey({ payload }: PayloadRequest): Promise<Map<string, Data>> {
  const { docs } = await payload.find({
    collection: 'redirects',
    pagination: false,
    limit: 0,
    depth: 0,
    select: { from: true, to: true },
    overrideAccess: true,
  });
  return new Map(docs.map((row) => [leadingKey(row.from), dataOf(row)]));
}

/** What an address of another site answers here already, in words; undefined where it answers nothing. */
function answerHere(from: string, redirects: ReadonlyMap<string, Data>): string | undefined {
  const key = leadingKey(from);
  const [path = ''] = key.split('?');
  const led = [key, `${key}/`].map((one) => redirects.get(one)).find((one) => one !== undefined);
  if (led !== undefined) return `It leads to ${targetWords(led)} already.`;
  if (isAddress(from) && answersAt(from) === true) return 'Something of this site answers there already.';
  const pattern = patternsAbove(path).find((one) => redirects.has(one.key));
  return pattern === undefined ? undefined : `It is redirected with everything below ${pattern.key}.`;
}

/** Why an address cannot be redirected; undefined where it can. */
function whyNot(from: string): string | undefined {
  if (isReservedStart(from)) return 'This address belongs to the site itself.';
  const owner = isAddress(from) ? ownerOf(from.endsWith('/') ? from : `${from}/`) : undefined;
  return owner === undefined ? undefined : `“${owner.title}” stands or stood there.`;
}

/** Whether an address is the one that a document has here, so that it leads nowhere else. */
function isOwnAddress(from: string, document: string): boolean {
  return isAddress(from) && ownerOf(from.endsWith('/') ? from : `${from}/`)?.document === document;
}

function isSamePlace(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}
