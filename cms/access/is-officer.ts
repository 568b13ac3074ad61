import type { Payload } from 'payload';
import { roleOf } from './roles.ts';

/** Whether a request's headers carry the session of somebody who may use the CMS. */
export async function isOfficer(payload: Payload, headers: Headers): Promise<boolean> {
  const { user } = await payload.auth({ headers });
  return roleOf(user) !== undefined;
}
