import { APIError, type CollectionSlug, type Payload, type PayloadRequest, type TypedUser } from 'payload';
import type { GlobalName } from '../../../content/model/globals/index.ts';
import { nameOf } from '../../access/name-of.ts';
import { actorOf, addToAuditLog } from '../../audit/add-to-audit-log.ts';
import { recordPublished } from '../../hooks/record-change.ts';
import { writingTranslations } from '../../language/keep-translations.ts';
import { type Data, dataOf, idOf } from '../../snapshot/mapping/fields.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { keepFirstContent, readFirstContent, writeStartingGlobal } from '../first-content.ts';
import { ownTranslations, planRemoval, type RemovalPlan, type SampleThing } from './plan-removal.ts';
import { removingSample, sampleRemoval } from './sample-removal.ts';

/** What people read at the address of something that went with the sample. */
const reason = 'It was a sample, made to show what this site can do. It was never a real page.';

interface Options {
  /** Who does it; nobody is signed in where a command does. */
  by?: TypedUser;
  /** The word of the plan that somebody was shown. */
  confirm?: string;
}

/**
 * Removes the sample in one step: all of it that nobody has made their own goes in one transaction, and in one release. What
 * has a bin goes into it, and can be brought back from there.
 * @returns what went and what stays
 * @throws APIError where it is not what somebody was shown any more, or there is nothing to remove
 */
export async function removeSample(payload: Payload, { by, confirm }: Options = {}): Promise<RemovalPlan> {
  return inTransaction(
    payload,
    async (req) => {
      if (by !== undefined) req.user = by;
      const plan = await planRemoval(req);
      // Where somebody has made all that is left their own, it is the sample's no more.
      if (plan.goes.length === 0 && (await readFirstContent(payload)) !== 'sample')
        throw refused(
          'Nothing of the sample can go: it went already, or somebody has changed all that is left of it. Nothing was changed.',
        );
      if (confirm !== undefined && confirm !== plan.confirm)
        throw refused('Something of the sample was changed since you looked, so nothing was removed. Look at the list again.');
      for (const thing of await childrenFirst(plan.goes, req)) await remove(thing, req);
      await keepFirstContent(payload, 'sample-removed', { req });
      // One row tells the worker that most of the site goes on purpose.
      await recordPublished(sampleRemoval.of, sampleRemoval.document, req);
      const words = `${plan.goes.length} things went, ${plan.stays.length} stayed`;
      await addToAuditLog(
        { event: 'sample-removed', ...(by === undefined ? { by: 'whoever runs the server' } : actorOf(req)), words },
        req,
      );
      return plan;
    },
    { context: { ...removingSample, ...writingTranslations, approvedBy: by === undefined ? 'a command on the server' : nameOf(by) } },
  );
}

async function remove({ of, id }: SampleThing, req: PayloadRequest): Promise<void> {
  if (of === 'globals') return writeStartingGlobal(id as GlobalName, req);
  const collection = of as CollectionSlug;
  const asked = { collection, id, depth: 0, req } as const;
  if (collection === 'phrases') return removeTranslations(id, req);
  if (!req.payload.collections[collection].config.trash) return void (await req.payload.delete({ ...asked, overrideAccess: true }));
  const hasReason = req.payload.collections[collection].config.flattenedFields.some(({ name }) => name === 'withdrawalReason');
  const data = { deletedAt: new Date().toISOString(), ...(hasReason ? { withdrawalReason: reason } : {}) };
  // Fields of any collection with a bin: which one it is, is known only now.
  await req.payload.update({ ...asked, draft: false, data: data as never, overrideAccess: true });
}

async function removeTranslations(id: string, req: PayloadRequest): Promise<void> {
  const asked = { collection: 'phrases', id, depth: 0, req } as const;
  const own = ownTranslations(dataOf(await req.payload.findByID({ ...asked, overrideAccess: true })));
  if (own.length === 0) await req.payload.delete({ ...asked, overrideAccess: true });
  else await req.payload.update({ ...asked, data: { translations: own as never }, overrideAccess: true });
}

/** Nothing can stand below a page that is not there. Pictures come last, when nothing shows them any more. */
async function childrenFirst(things: readonly SampleThing[], req: PayloadRequest): Promise<SampleThing[]> {
  const { docs } = await req.payload.db.find<{ id: string } & Data>({ collection: 'pages', pagination: false, limit: 0, req });
  const above = new Map(docs.map((page) => [page.id, idOf(page['parent'])]));
  const depth = (id: string | undefined): number => (id === undefined ? 0 : 1 + depth(above.get(id)));
  const rank = ({ of, id }: SampleThing): number => (of === 'images' ? 1 : of === 'pages' ? -depth(id) : 0);
  return things.toSorted((one, other) => rank(one) - rank(other));
}

function refused(words: string): APIError {
  return new APIError(words, 409, { code: 'sample-not-removed' }, true);
}
