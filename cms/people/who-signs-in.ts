import type { PayloadRequest, Where } from 'payload';
import type { User } from '../payload-types.ts';
import { findRows } from './find-rows.ts';

/**
 * Everybody who can sign in, by their names, and no disabled account; with everybody's rights, so whoever asks has made sure
 * that their answer says no more than it may.
 * @param also what else must be true of them
 */
export async function whoSignsIn(req: PayloadRequest, also: Where = {}): Promise<User[]> {
  return findRows('users', { and: [{ isDisabled: { not_equals: true } }, also] }, 'name', req);
}
