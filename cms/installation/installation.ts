import type { Payload } from 'payload';

const name = 'installation';

/** The identifier of the installation that a database belongs to, or undefined where set-up never finished. It is the identifier of a row, so a backup keeps it. */
export async function readInstallation(payload: Payload): Promise<string | undefined> {
  const row = await payload.db.findOne<{ id: string }>({ collection: 'counters', where: { name: { equals: name } } });
  return row === null ? undefined : String(row.id);
}

/** Gives a database its identifier where it has none. */
export async function ensureInstallation(payload: Payload): Promise<void> {
  if ((await readInstallation(payload)) !== undefined) return;
  await payload.create({ collection: 'counters', data: { name, value: 1 }, depth: 0, overrideAccess: true });
}
