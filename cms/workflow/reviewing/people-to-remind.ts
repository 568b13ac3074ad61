import type { Payload } from 'payload';
import { canPublish } from '../../access/policies.ts';
import { roleOf } from '../../access/roles.ts';

/** Somebody who can sign in, and whether they are of the team that publishes. */
export interface Person {
  id: string;
  name: string;
  email: string;
  isOfTeam: boolean;
}

/** Everybody who can sign in. */
export async function readPeople(payload: Payload): Promise<Person[]> {
  const { docs } = await payload.find({ collection: 'users', pagination: false, sort: 'id', depth: 0, overrideAccess: true });
  return docs
    .filter((user) => roleOf(user) !== undefined)
    .map((user) => ({ id: String(user.id), name: user.name, email: user.email, isOfTeam: canPublish(user) }));
}
