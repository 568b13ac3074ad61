import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { roleOf } from '../access/roles.ts';
import { officerEndpoint } from '../api/officer-endpoint.ts';
import { type BulkChange, bulkChange, type Effect } from './change.ts';
import { carryOut, type CarriedOut } from './carry-out.ts';
import { planChange } from './plan.ts';
import { csvIn } from './csv/csv-in.ts';
import { csvOut } from './csv/csv-out.ts';
import { takeBack } from './take-back.ts';
import { maxChosen, readChosen, selection } from './selection.ts';

/** What a change of many documents would do. */
export interface BulkPlan {
  effects: Effect[];
}

const asked = selection.extend({ change: bulkChange });

const confirmed = z.object({
  of: z.string(),
  seen: z
    .array(z.object({ id: z.string(), version: z.string() }))
    .min(1)
    .max(maxChosen),
  change: bulkChange,
});

const undone = z.object({ undo: z.string() });

/** `POST /api/bulk/plan {of, ids | all, change}`: what the change would do to each of what was chosen; nothing is written. */
const plan = officerEndpoint('post', '/bulk/plan', async (req): Promise<BulkPlan> => {
  const { change, ...chosen } = parsed(asked, req.data);
  await refuseUnknown(change, req);
  return { effects: await planChange(chosen.of, await readChosen(chosen, req), change, req) };
});

/** `POST /api/bulk/do {of, seen, change}`: does it to exactly the documents that were shown, as they were then. */
const carry = officerEndpoint('post', '/bulk/do', async (req): Promise<CarriedOut> => {
  const { of, seen, change } = parsed(confirmed, req.data);
  await refuseUnknown(change, req);
  return carryOut(of, seen, change, req);
});

/** `POST /api/bulk/undo {undo}`: takes back what the same officer did a moment ago, by what `do` answered. */
const undo = officerEndpoint('post', '/bulk/undo', (req): Promise<CarriedOut> => takeBack(parsed(undone, req.data).undo, req));

/** Changes of many documents together, and lists as spreadsheets. */
export const bulkEndpoints: Endpoint[] = [plan, carry, undo, csvOut, csvIn];

function parsed<T>(schema: z.ZodType<T>, data: unknown): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new APIError(
    `This cannot be done as it was sent: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. Reload the page, and try again.`,
    400,
    undefined,
    true,
  );
}

/** An owner must be somebody who can sign in, and a tag must be there. */
async function refuseUnknown(change: BulkChange, req: PayloadRequest): Promise<void> {
  if (change.do === 'owner') {
    const person = await req.payload.findByID({
      collection: 'users',
      id: change.owner,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
    });
    if (roleOf(person) === undefined) throw new APIError('Choose somebody who can sign in.', 400, undefined, true);
  }
  if (change.do !== 'tag') return;
  if (change.topics.length + change.areas.length === 0) throw new APIError('Choose a topic or an area.', 400, undefined, true);
  for (const collection of ['topics', 'areas'] as const) {
    const ids = change[collection];
    if (ids.length === 0) continue;
    const where = { id: { in: ids } };
    const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: false, user: req.user });
    if (totalDocs < new Set(ids).size)
      throw new APIError('One of the topics or areas is not there any more. Choose again.', 400, undefined, true);
  }
}
