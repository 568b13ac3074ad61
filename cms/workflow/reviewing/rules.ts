import type { PayloadRequest } from 'payload';

/** Who must look before something goes public. */
export interface Rules {
  authorsPublishApproved: boolean;
  needsTwoPeople: boolean;
}

/** The rules for publishing as administrators set them; both are off until then. */
export async function readRules(req: PayloadRequest): Promise<Rules> {
  const { authorsPublishApproved, needsTwoPeople } = await req.payload.findGlobal({
    slug: 'publishing-rules',
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { authorsPublishApproved: authorsPublishApproved === true, needsTwoPeople: needsTwoPeople === true };
}
