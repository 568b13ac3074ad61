import type { MigrateDownArgs, MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb';

/** What the collection of receipts is called, and its list of what is quarantined. */
interface Names {
  collection: string;
  quarantined: string;
}

const old: Names = { collection: 'releases', quarantined: 'held' };
const now: Names = { collection: 'receipts', quarantined: 'quarantined' };

/** Receipts in one request. */
const batch = 100;

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const database = payload.db as unknown as MongooseAdapter;
  await renamePreferences(database, old, now);
  await moveReceipts(database, old, now);
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const database = payload.db as unknown as MongooseAdapter;
  await renamePreferences(database, now, old);
  await moveReceipts(database, now, old);
}

/**
 * Moves every receipt, then drops the collection it came from. Not with MongoDB's own rename: Payload made an empty collection
 * of the new name with its indexes when it connected, and some servers that speak MongoDB's protocol cannot rename. Not in the
 * migration's transaction, which a server ends after a minute: what was cut off is finished by the next run.
 */
async function moveReceipts({ connection }: MongooseAdapter, from: Names, to: Names): Promise<void> {
  const [source, target] = [connection.collection(from.collection), connection.collection(to.collection)];
  // A new installation, or one that was brought up to date already.
  if ((await source.countDocuments({}, { limit: 1 })) === 0) return;
  let writes: Parameters<typeof target.bulkWrite>[0][number][] = [];
  for await (const { _id, [from.quarantined]: quarantined, ...receipt } of source.find()) {
    // One that is there by now is the newer one.
    const moved = { ...receipt, [to.quarantined]: quarantined as unknown };
    writes.push({ updateOne: { filter: { _id }, update: { $setOnInsert: moved }, upsert: true } });
    if (writes.length < batch) continue;
    await target.bulkWrite(writes);
    writes = [];
  }
  if (writes.length > 0) await target.bulkWrite(writes);
  await source.drop();
}

/** How each officer set up the list: its columns, order and length. */
async function renamePreferences({ connection }: MongooseAdapter, from: Names, to: Names): Promise<void> {
  const preferences = connection.collection('payload-preferences');
  const key = `collection-${from.collection}`;
  for await (const preference of preferences.find({ key: { $regex: `^${key}(-|$)` } })) {
    const renamed = `collection-${to.collection}${String(preference['key']).slice(key.length)}`;
    await preferences.updateOne({ _id: preference._id }, { $set: { key: renamed } });
  }
}
