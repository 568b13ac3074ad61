import type { Payload, TypedUser } from 'payload';
import { tourPreference } from './tour-preference.ts';

/** Whether somebody neither took the tour nor said no to it. It is asked before the desk is drawn, so that nothing moves on it after. */
export async function isTourOffered(payload: Payload, user: TypedUser): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: {
      and: [{ key: { equals: tourPreference } }, { 'user.value': { equals: user.id } }, { 'user.relationTo': { equals: user.collection } }],
    },
    limit: 1,
    depth: 0,
    user,
    overrideAccess: false,
  });
  return !(docs[0]?.value as { isDone?: boolean } | undefined)?.isDone;
}
