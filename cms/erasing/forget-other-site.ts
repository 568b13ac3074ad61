import { randomUUID } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { leadingKey } from '../../content/model/addresses/redirect-start.ts';
import { erasedKey, keyOf, listedAddresses } from '../importing/keys.ts';
import type { ImportedItem } from '../payload-types.ts';
import type { Target } from '../workflow/scheduling/target.ts';

/** What something was on the site that it was brought in from. */
export interface OnOtherSite {
  /** What it was known by there. */
  keys: string[];
  /** Its addresses there, as far as they are kept. */
  addresses: string[];
}

/** Reads what something was on the site that it was brought in from, before its rows go. */
export async function readOnOtherSite({ document }: Target, req: PayloadRequest): Promise<OnOtherSite> {
  const { docs } = await req.payload.db.find<ImportedItem>({
    collection: 'imported-items',
    where: { document: { equals: document } },
    limit: 0,
    pagination: false,
    req,
  });
  const texts = docs.flatMap(({ addresses }) => (Array.isArray(addresses) ? addresses : []));
  return { keys: docs.map(({ key }) => key), addresses: texts.filter((address) => typeof address === 'string') };
}

/** Keeps a hash of what something was known by on the other site, and nothing else, so that no import brings it in again. */
export async function keepFromImport({ keys }: OnOtherSite, { of }: Target, req: PayloadRequest): Promise<void> {
  const ofItems = keys.filter((key) => !key.startsWith(keyOf({ source: listedAddresses }, '')));
  for (const key of ofItems)
    await req.payload.db.create({
      collection: 'imported-items',
      data: {
        id: randomUUID(),
        key: erasedKey(key),
        title: '',
        of,
        document: '',
        addresses: [],
        isWaiting: false,
        written: {},
        at: new Date().toISOString(),
        by: '',
      },
      req,
      returning: false,
    });
}

/** Removes the rows about addresses that were asked for in vain and were those of what is erased, here or on the other site. */
export async function removeNotFoundOf(addresses: readonly string[], req: PayloadRequest): Promise<void> {
  const own = new Set(addresses.map(bareKey).filter((key) => key !== ''));
  if (own.size === 0) return;
  const { docs } = await req.payload.db.find<{ id: string; address: string }>({
    collection: 'not-found',
    where: {},
    limit: 0,
    pagination: false,
    req,
  });
  // With whatever was asked behind it as well.
  const ids = docs.flatMap(({ id, address }) =>
    [address, address.replace(/[?#].*$/, '')].some((one) => own.has(bareKey(one))) ? [id] : [],
  );
  for (let start = 0; start < ids.length; start += 500) {
    const where: Where = { id: { in: ids.slice(start, start + 500) } };
    await req.payload.db.deleteMany({ collection: 'not-found', where, req });
  }
}

/** An address as it leads on, with a slash at its end or without. */
function bareKey(address: string): string {
  return leadingKey(address).replace(/\/$/, '');
}
