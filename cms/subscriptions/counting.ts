import type { Payload } from 'payload';

/** How far subscribers were told, each a number that outlives the worker. */
type CountName =
  /** When alerts began, in milliseconds since 1970: what was public before is no news. */
  | 'alerts since'
  /** The last piece of news that went to those who want it at once, daily or weekly. */
  | 'alerts at-once'
  | 'alerts daily'
  | 'alerts weekly'
  /** The day (YYYYMMDD) of the last daily and weekly letters. */
  | 'alerts day of daily'
  | 'alerts day of weekly';

/** Reads a number; undefined where it was never kept. */
export async function readCount(payload: Payload, name: CountName): Promise<number | undefined> {
  const found = await payload.db.findOne<{ id: string; value: number }>({ collection: 'counters', where: { name: { equals: name } } });
  return found?.value;
}

/** Keeps a number. */
export async function keepCount(payload: Payload, name: CountName, value: number): Promise<void> {
  const known = await readCount(payload, name);
  if (known === undefined) await payload.create({ collection: 'counters', data: { name, value }, depth: 0, overrideAccess: true });
  else if (known !== value)
    await payload.db.updateMany({ collection: 'counters', where: { name: { equals: name } }, data: { value }, returning: false });
}
