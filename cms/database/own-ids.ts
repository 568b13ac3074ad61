import { randomUUID } from 'node:crypto';
import type { BaseDatabaseAdapter } from 'payload';

/**
 * Gives a new document its id where its collection has a text id of ours and none was set. The field's `defaultValue`
 * does that already, but Payload leaves out all defaults, of every collection, while a version is being restored,
 * so that a change-log row written by a hook would come without an id.
 */
export function giveOwnIds(database: BaseDatabaseAdapter): void {
  const { create } = database;
  database.create = (args) => {
    const { customIDType } = database.payload.collections[args.collection] ?? {};
    const isMissing = customIDType === 'text' && (args.data.id === undefined || args.data.id === null);
    return create.call(database, isMissing ? { ...args, data: { ...args.data, id: randomUUID() } } : args);
  };
}
