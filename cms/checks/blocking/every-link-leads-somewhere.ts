import type { CollectionSlug } from 'payload';
import {
  feedAddress,
  feedCollections,
  feedFormats,
  reservedListSlugs,
  siteCalendarAddress,
} from '../../../content/model/addresses/addresses.ts';
import { codePages } from '../../../content/model/addresses/code-pages.ts';
import { fixedDataRoutes } from '../../../content/model/data/data-routes.ts';
import { prefixes } from '../../../content/model/collections.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import type { Issue } from '../../snapshot/mapping/context.ts';
import { type Data, isRow } from '../../snapshot/mapping/fields.ts';
import { noFacts } from '../../snapshot/mapping/lay-facts-over.ts';
import { setsHolding } from '../../workflow/sets/holding.ts';
import { toDocument } from '../../snapshot/to-document.ts';
import { partsOf } from '../lookups/page-parts.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { damagedWords, findStored, isDamaged } from '../lookups/find-stored.ts';
import { titleIn } from '../lookups/title-in.ts';
import { type LinkUse, linksOf } from '../lookups/links-and-pictures.ts';

/** Every link leads to something that is public, and to a part of it that is there. */
export const everyLinkLeadsSomewhere: Check<CheckedDocument> = async (checked) => {
  const issues: Issue[] = [];
  const links = linksOf(checked.document);
  const targets = await readTargets(checked, links);
  for (const link of links) {
    const reason = whatIsWrong(link, checked, targets);
    if (reason !== undefined) issues.push({ path: link.path, reason: `${named(link)} ${reason}` });
  }
  return issues;
};

/** What links can lead to, by identifier: as stored, with its collection. */
type Targets = Map<string, Target>;

interface Target {
  collection: CollectionSlug;
  written: Data;
  /** The launch set that it goes live with. */
  set?: string | undefined;
}

function whatIsWrong({ to }: LinkUse, checked: CheckedDocument, targets: Targets): string | undefined {
  switch (to.kind) {
    case 'url':
      return undefined;
    case 'path':
      return isKnownPath(to.path)
        ? undefined
        : `leads to ${to.path}, and no list of this site stands there. Choose the page itself, so that the link follows it, or take the link out.`;
    case 'file':
      return targets.has(to.id) ? undefined : 'leads to a file that is no longer there. Choose another, or take the link out.';
    case 'document':
      return whatIsWrongWithPage(to, checked, targets);
  }
}

function whatIsWrongWithPage(
  { id, fragment }: { id: string; fragment?: string | undefined },
  checked: CheckedDocument,
  targets: Targets,
): string | undefined {
  const isItself = id === checked.id;
  const target = targets.get(id);
  if (!isItself && target === undefined) return 'leads to a page that is no longer there. Choose another, or take the link out.';
  if (!isItself && target !== undefined && isDamaged(target.written)) return `leads to a page that ${damagedWords}`;
  const title = titleIn(isItself ? checked.document : target?.written);
  if (!isItself && target?.set !== undefined && target.written['_status'] !== 'published')
    return `leads to ${inSentence(title)}, which is not public yet: it goes live with the launch set “${target.set}”. Put this page into that set too, publish the set first, or take the link out.`;
  if (!isItself && target?.written['_status'] !== 'published')
    return `leads to ${inSentence(title)}, which is not public. Publish that page first, or take the link out.`;
  if (fragment === undefined) return undefined;
  // The parts of a page that does not fit the model yet are not known.
  const document = !isItself ? publicDocument(target, checked) : checked.isUnfit === true ? undefined : checked.document;
  // A page that no longer fits the model stays public as it was, with parts that nobody can name here.
  if (document === undefined) return undefined;
  const parts = partsOf(document);
  if (parts.some(({ anchor }) => anchor === fragment)) return undefined;
  const known =
    parts.length === 0 ? 'That page has no headings to lead to.' : `Its headings are: ${parts.map(({ words }) => words).join(', ')}.`;
  return `leads to the heading “${fragment}” of ${inSentence(title)}, which is not there. ${known}`;
}

/** A name that begins with a small letter where it is no title. */
function inSentence(name: string): string {
  return name.startsWith('“') ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function publicDocument(target: Target | undefined, { req }: CheckedDocument): Document | undefined {
  const collection = target && req.payload.collections[target.collection];
  return collection && toDocument(collection.config, target.written, noFacts).ok;
}

async function readTargets({ written, req }: CheckedDocument, links: LinkUse[]): Promise<Targets> {
  const wanted = new Set(links.flatMap(({ to }) => ('id' in to ? [to.id] : [])));
  const byCollection = new Map<string, string[]>();
  for (const [id, collection] of collectionsIn(written))
    if (wanted.has(id)) byCollection.set(collection, [...(byCollection.get(collection) ?? []), id]);
  const targets: Targets = new Map();
  for (const [name, ids] of byCollection) {
    const collection = name as CollectionSlug;
    for (const found of await findStored(req, collection, { id: { in: ids } }))
      targets.set(String(found['id']), { collection, written: found });
  }
  const hidden = [...targets].flatMap(([id, { written: found }]) => (found['_status'] === 'published' ? [] : [id]));
  for (const [id, { name }] of await setsHolding(hidden, req)) Object.assign(targets.get(id) ?? {}, { set: name });
  return targets;
}

/** The collection of everything that is referred to, by identifier: the model's links name identifiers only. */
function* collectionsIn(value: unknown): Generator<[string, string]> {
  if (Array.isArray(value)) for (const item of value) yield* collectionsIn(item);
  if (!isRow(value)) return;
  const { relationTo, value: id, kind, file } = value;
  if (typeof relationTo === 'string' && typeof id === 'string') yield [id, relationTo];
  if (kind === 'file' && typeof file === 'string') yield [file, 'files'];
  for (const inner of Object.values(value)) yield* collectionsIn(inner);
}

/** Lists, the search and the pages that belong to the code; what a list is narrowed by is the publisher's to check. */
export function isKnownPath(path: string): boolean {
  const [address = ''] = path.split(/[?#]/);
  if (address === '/' || address === '/search/' || /^\/a-to-z\/(?:[a-z]\/|0-9\/)?$/.test(address)) return true;
  const isFeed = [undefined, ...feedCollections].some((one) => feedFormats.some((format) => feedAddress(one, format) === address));
  if (isFeed || address === siteCalendarAddress) return true;
  if (codePages.some((page) => page.path === address)) return true;
  if (fixedDataRoutes.some(({ path: data }) => data === address)) return true;
  const [, prefix = '', list = ''] = address.split('/');
  const isList = list === '' || reservedListSlugs.has(list) || /^\d{4}$/.test(list);
  return Object.values<string>(prefixes).includes(prefix) && isList && address.endsWith('/');
}

function named({ words }: LinkUse): string {
  return words === '' ? 'The link' : `The link “${words}”`;
}
