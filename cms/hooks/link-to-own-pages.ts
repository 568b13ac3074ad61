import type {
  CollectionBeforeValidateHook,
  CollectionConfig,
  CollectionSlug,
  GlobalBeforeValidateHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload';
import { spellPath } from '../../content/model/addresses/address-grammar.ts';
import { collections, prefixes } from '../../content/model/collections.ts';
import { tidyUrl } from '../../content/model/fields/tidy-url.ts';
import { isKnownPath } from '../checks/blocking/every-link-leads-somewhere.ts';
import { ownerOf } from '../checks/lookups/address-owner.ts';
import { bulkLoadOf } from '../checks/lookups/bulk-load.ts';
import { environment } from '../environment.ts';
import { type Data, isRow } from '../snapshot/mapping/fields.ts';

/**
 * Makes of every link with an address of this site, as it was pasted from a browser, a link to the document that stands
 * there, so that it follows the document; and of one to a list, a link within this site.
 */
export function withLinksToOwnPages(collection: CollectionConfig): CollectionConfig {
  const link: CollectionBeforeValidateHook = ({ data, req }) => (data === undefined ? data : linkedToOwnPages(data, req));
  return { ...collection, hooks: { ...collection.hooks, beforeValidate: [link, ...(collection.hooks?.beforeValidate ?? [])] } };
}

/** The same for globals. */
export function withGlobalLinksToOwnPages(global: GlobalConfig): GlobalConfig {
  const link: GlobalBeforeValidateHook = ({ data, req }) => (isRow(data) ? linkedToOwnPages(data, req) : data);
  return { ...global, hooks: { ...global.hooks, beforeValidate: [link, ...(global.hooks?.beforeValidate ?? [])] } };
}

/** Where an address of this site leads, as a link holds it. */
type Target = { collection: CollectionSlug; id: string; fragment: string | undefined } | { path: string };

async function linkedToOwnPages<D extends Data>(data: D, req: PayloadRequest): Promise<D> {
  // What is loaded all at once names its documents by their identifiers already.
  if (bulkLoadOf(req) !== undefined) return data;
  const targets = new Map<string, Target>();
  for (const address of new Set(addressesIn(data))) {
    const target = await targetOf(address, req);
    if (target !== undefined) targets.set(address, target);
  }
  return targets.size === 0 ? data : (relinked(data, targets) as D);
}

/** The addresses that links hold as text: of links in texts, and of links that are fields. */
function* addressesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* addressesIn(item);
  if (!isRow(value)) return;
  const address = addressOfLink(value);
  if (address !== undefined) yield address;
  for (const inner of Object.values(value)) yield* addressesIn(inner);
}

function relinked(value: unknown, targets: ReadonlyMap<string, Target>): unknown {
  if (Array.isArray(value)) return value.map((item) => relinked(item, targets));
  // Dates and bytes are no rows of fields.
  if (!isRow(value) || ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)) return value;
  const target = targets.get(addressOfLink(value) ?? '');
  if (target === undefined) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, relinked(inner, targets)]));
  return 'linkType' in value ? linkInText(value, target) : linkInField(value, target);
}

function addressOfLink({ linkType, kind, url, path }: Data): string | undefined {
  const address = linkType === 'custom' || kind === 'url' ? url : kind === 'path' ? path : undefined;
  return typeof address === 'string' && address !== '' ? address : undefined;
}

function linkInText({ url: _url, ...fields }: Data, target: Target): Data {
  if ('path' in target) return { ...fields, url: target.path };
  const { collection, id, fragment } = target;
  return { ...fields, linkType: 'internal', doc: { relationTo: collection, value: id }, ...(fragment === undefined ? {} : { fragment }) };
}

function linkInField(link: Data, target: Target): Data {
  if ('path' in target) return { ...link, kind: 'path', path: target.path, url: null };
  const { collection, id, fragment } = target;
  return { ...link, kind: 'document', document: { relationTo: collection, value: id }, fragment: fragment ?? null, path: null, url: null };
}

async function targetOf(written: string, req: PayloadRequest): Promise<Target | undefined> {
  const address = tidyUrl(written);
  const url = URL.canParse(address, environment.publicUrl) ? new URL(address, environment.publicUrl) : undefined;
  if (url?.host !== new URL(environment.publicUrl).host || !/^(?:https?:|\/(?!\/))/.test(address)) return undefined;
  const path = spellPath(url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`);
  if (path === undefined) return undefined;
  const document = url.search === '' ? await documentAt(path, req) : undefined;
  if (document !== undefined) return { ...document, fragment: url.hash.slice(1) || undefined };
  return isKnownPath(path) ? { path: `${path}${url.search}${url.hash}` } : undefined;
}

/** The document whose own page stands at an address. A part of it with an address of its own, such as an edition, is no page to follow. */
async function documentAt(path: string, req: PayloadRequest): Promise<{ collection: CollectionSlug; id: string } | undefined> {
  const id = ownerIfKnown(path, req);
  if (id === undefined) return undefined;
  const parts = path.split('/').filter((part) => part !== '');
  const likely = collections.filter((collection) => collection !== 'pages' && prefixes[collection] === parts[0]);
  for (const collection of new Set([...likely, ...collections])) {
    const found = await req.payload.db.findOne<Data & { id: string }>({
      collection,
      where: { and: [{ id: { equals: id } }, { deletedAt: { exists: false } }] },
      select: { slug: true },
      req,
    });
    if (found !== null) return found['slug'] === parts.at(-1) ? { collection, id } : undefined;
  }
  return undefined;
}

/** A save never waits for the store of the public site: without it the link stays as it was pasted. */
function ownerIfKnown(path: string, req: PayloadRequest): string | undefined {
  try {
    return ownerOf(path)?.document;
  } catch (cause) {
    req.payload.logger.warn({ err: cause, msg: `The page at ${path} could not be looked up, so a link to it stays an address.` });
    return undefined;
  }
}
