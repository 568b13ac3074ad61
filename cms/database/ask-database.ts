import type { Payload } from 'payload';

/** Asks the database for as little as can be. @throws APIError in words where it does not answer */
export async function askDatabase({ db }: Payload): Promise<void> {
  await db.findOne({ collection: 'users', select: { role: true } });
}
