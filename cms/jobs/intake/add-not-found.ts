import type { Payload } from 'payload';
import { leadingKey } from '../../../content/model/addresses/redirect-start.ts';
import type { CountedNotFound } from '../../../content/model/intake/intake.ts';
import type { SnapshotReader } from '../../../content/model/reader/reader.ts';

/** Addresses that are remembered at most: of more, those that were asked for least and longest ago are forgotten. */
const maxRows = 2_000;

/** Entries of the spool that a row remembers to have added. */
const remembered = 20;

/**
 * Adds how often addresses were asked for in vain, a row for each address. What something answers by now is passed over. Each
 * row is written by itself with what it has added, so whoever is killed half way adds the rest the next time and nothing twice.
 */
export async function addNotFound(payload: Payload, { id, at, addresses }: CountedNotFound, reader: SnapshotReader): Promise<void> {
  const asked = Object.keys(addresses).filter((address) => !isAnswered(address, reader));
  if (asked.length === 0) return;
  const { docs } = await payload.find({
    collection: 'not-found',
    where: { address: { in: asked } },
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  });
  const rows = new Map(docs.map((row) => [row.address, row]));
  for (const address of asked) {
    const row = rows.get(address);
    const added = row === undefined ? [] : (row.added as string[]);
    if (added.includes(id)) continue;
    const latest = row !== undefined && Date.parse(row.at) > Date.parse(at) ? row.at : at;
    const data = {
      address,
      at: latest,
      times: (row?.times ?? 0) + (addresses[address] ?? 0),
      added: [...added, id].slice(-remembered),
    };
    if (row === undefined) await payload.create({ collection: 'not-found', data, depth: 0, overrideAccess: true });
    else await payload.update({ collection: 'not-found', id: row.id, data, depth: 0, overrideAccess: true });
  }
  await forgetLeast(payload);
}

function isAnswered(address: string, { routes, redirects }: SnapshotReader): boolean {
  const key = leadingKey(address);
  return [key, `${key}/`].some((one) => routes.has(one) || redirects.has(one));
}

async function forgetLeast(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'not-found', overrideAccess: true });
  if (totalDocs <= maxRows) return;
  const { docs } = await payload.find({
    collection: 'not-found',
    sort: ['times', 'at'],
    limit: totalDocs - maxRows,
    pagination: false,
    select: {},
    depth: 0,
    overrideAccess: true,
  });
  await payload.delete({ collection: 'not-found', where: { id: { in: docs.map((row) => row.id) } }, depth: 0, overrideAccess: true });
}
