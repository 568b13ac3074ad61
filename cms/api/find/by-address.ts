import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { ownerOf } from '../../checks/lookups/address-owner.ts';
import { dataOf } from '../../snapshot/mapping/fields.ts';
import type { Found } from './found.ts';
import { collectionsToFind, shownAs } from './shown-as.ts';

const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/i;

/**
 * What stands, or ever stood, at an address somebody pasted: of the public site, in full or from its first stroke, or of the
 * CMS itself. Nothing where it is no address, or nobody's.
 */
export async function findByAddress(pasted: string, req: PayloadRequest): Promise<Found[]> {
  const path = pathIn(pasted);
  if (path === undefined) return [];
  // Pictures and files have their identifier in their address, and so has every document in the CMS.
  const inAddress = identifier.exec(path)?.[0];
  const id = inAddress ?? ownerOf(path)?.document ?? (path.endsWith('/') ? undefined : ownerOf(`${path}/`)?.document);
  const owned = id === undefined ? [] : await findById(id, req);
  return owned.length > 0 ? owned : findRedirects(path, req);
}

/** The path of an address, without what follows it; undefined where the words are no address. */
function pathIn(pasted: string): string | undefined {
  const isAddress = /^(?:https?:\/\/|\/)\S+$/i.test(pasted) || /^[\w-]+(?:\.[\w-]+)+\/\S*$/.test(pasted);
  if (!isAddress) return undefined;
  const address = pasted.startsWith('/') || /^https?:/i.test(pasted) ? pasted : `https://${pasted}`;
  return URL.canParse(address, 'https://example.org') ? new URL(address, 'https://example.org').pathname : undefined;
}

async function findById(id: string, req: PayloadRequest): Promise<Found[]> {
  const found = await Promise.all(
    collectionsToFind(req.payload).map(async (config) => {
      const docs = await find(config.slug as CollectionSlug, { id: { equals: id } }, req);
      return shownAs(docs, config, req);
    }),
  );
  return found.flat();
}

async function findRedirects(path: string, req: PayloadRequest): Promise<Found[]> {
  const config = req.payload.config.collections.find(({ slug }) => slug === 'redirects');
  if (config === undefined) return [];
  const docs = await find('redirects', { from: { in: [path, path.replace(/\/$/, ''), `${path}/`] } }, req);
  return shownAs(docs, config, req);
}

async function find(collection: CollectionSlug, where: Where, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection,
    where,
    draft: true,
    limit: 5,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return docs.map(dataOf);
}
