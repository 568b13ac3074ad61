import type { Migration, Payload } from 'payload';
import { migrations } from '../migrations/index.ts';
import { mongoDbMigrations } from '../migrations/mongodb/index.ts';

/** Runs the migrations that the database has not had. */
export async function migrateDatabase(payload: Payload): Promise<void> {
  await payload.db.migrate({ migrations: (payload.db.name === 'mongoose' ? mongoDbMigrations : migrations) as Migration[] });
}
