import type { PayloadRequest } from 'payload';
import type { SignInRule } from '../payload-types.ts';

const collection = 'sign-in-rules';
const of = 'everybody';

/** Whether everybody must have a second step. */
export async function needsSecondStep(req: PayloadRequest): Promise<boolean> {
  const rules = await req.payload.db.findOne<SignInRule>({ collection, where: { of: { equals: of } }, req });
  return rules?.needsSecondStep === true;
}

/** Says whether everybody must have a second step. */
export async function requireSecondStep(isNeeded: boolean, req: PayloadRequest): Promise<void> {
  const changed: unknown = await req.payload.db.updateOne({
    collection,
    where: { of: { equals: of } },
    data: { needsSecondStep: isNeeded },
    req,
  });
  if (changed === null)
    await req.payload.create({ collection, data: { of, needsSecondStep: isNeeded }, depth: 0, overrideAccess: true, req });
}
