import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { environment } from '../../environment.ts';
import { isRow } from '../../snapshot/mapping/fields.ts';
import { outsideAddress } from './outside-address.ts';

/** Addresses of other websites in a document at most: what is more is looked at when the page is public. */
const maxAddresses = 200;

/** The addresses of other websites that something links to, as stored or as the content model has it. */
export function addressesIn(value: unknown): string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found].slice(0, maxAddresses);
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  if (!isRow(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'url' && typeof inner === 'string') {
      const address = inner.length > 2_000 ? undefined : outsideAddress(inner, environment.publicUrl);
      if (address !== undefined && address.length <= 2_000) found.add(address);
    } else collect(inner, found);
  }
}

/** Has the worker ask addresses that nobody asked yet. */
export async function noteAddresses(
  addresses: readonly string[],
  { payload }: Pick<PayloadRequest, 'payload'> | { payload: Payload },
): Promise<void> {
  if (addresses.length === 0) return;
  const known = await knownAddresses(addresses, payload);
  const now = new Date().toISOString();
  for (const address of addresses.filter((one) => !known.has(one)))
    try {
      await payload.db.create({
        collection: 'outside-links',
        data: { id: randomUUID(), address, host: new URL(address).host, state: 'new', nextAt: now, failures: 0, pages: [] },
        returning: false,
      });
    } catch (error) {
      // Two people may note one address at once; anything else is a fault.
      if (!(await knownAddresses([address], payload)).has(address)) throw error;
    }
}

async function knownAddresses(addresses: readonly string[], { db }: Payload): Promise<Set<string>> {
  const { docs } = await db.find<{ id: string; address: string }>({
    collection: 'outside-links',
    where: { address: { in: [...addresses] } },
    select: { address: true },
    pagination: false,
    limit: 0,
  });
  return new Set(docs.map(({ address }) => address));
}
