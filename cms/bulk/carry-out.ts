import { APIError, type CollectionSlug, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';
import { londonInstant } from '../../content/model/time/london-time.ts';
import type { Data } from '../snapshot/mapping/fields.ts';
import { writeBesideWords } from '../workflow/reviewing/write-beside-words.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import type { BulkChange, Effect } from './change.ts';
import { planChange } from './plan.ts';
import { collectionOf, readChosen } from './selection.ts';
import { taggedAs } from './tags.ts';

/** A document as the officer saw it when they were told what would happen. */
export interface Seen {
  id: string;
  version: string;
}

/** How a change of many documents went. */
export interface CarriedOut {
  done: Effect[];
  /** What was left as it is, and why. */
  left: Effect[];
}

/**
 * Changes exactly the documents that an officer was shown, each in a transaction of its own and by the rules that hold for a
 * single one. What somebody changed since it was shown stays as it is.
 */
export async function carryOut(of: string, seen: readonly Seen[], change: BulkChange, req: PayloadRequest): Promise<CarriedOut> {
  const documents = new Map((await readChosen({ of, ids: seen.map(({ id }) => id) }, req)).map((one) => [String(one['id']), one]));
  const effects = await planChange(of, [...documents.values()], change, req);
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  const config = collectionOf(of, req);
  const result: CarriedOut = { done: [], left: [] };
  for (const effect of effects) {
    const document = documents.get(effect.id) ?? {};
    if (effect.what === 'refused' || effect.what === 'none') result.left.push(effect);
    else if (effect.version !== versions.get(effect.id))
      result.left.push({ ...effect, what: 'refused', words: 'Somebody changed it meanwhile. Look at it, and choose it again.' });
    else if (await tryOne(config, document, effect, change, req)) result.done.push(effect);
    else result.left.push(effect);
  }
  return result;
}

/** Changes one document. @returns whether it was done; where it was refused, the effect says why from then on */
async function tryOne(
  config: SanitizedCollectionConfig,
  document: Data,
  effect: Effect,
  change: BulkChange,
  req: PayloadRequest,
): Promise<boolean> {
  try {
    await inTransaction(req.payload, async (own) => {
      own.user = req.user;
      await changeOne(config, document, effect, change, own);
    });
    return true;
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    Object.assign(effect, { what: 'refused', words: error.message });
    return false;
  }
}

async function changeOne(
  config: SanitizedCollectionConfig,
  document: Data,
  { id, what }: Effect,
  change: BulkChange,
  req: PayloadRequest,
): Promise<void> {
  const collection = config.slug as CollectionSlug;
  const reasonOf = (reason: string): Data =>
    config.flattenedFields.some(({ name }) => name === 'withdrawalReason') ? { withdrawalReason: reason } : {};
  const save = async (data: Data, { isDraft = false }: { isDraft?: boolean } = {}): Promise<void> => {
    // Hooks tell by it that what is public stays as it is.
    req.query = isDraft ? { draft: 'true' } : {};
    await req.payload.update({
      collection,
      id,
      data: data as never,
      draft: isDraft,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
  };
  switch (change.do) {
    case 'tag': {
      const isDraft = what === 'draft';
      return save({ ...taggedAs(document, config, change), _status: isDraft ? 'draft' : 'published' }, { isDraft });
    }
    case 'owner':
      return writeBesideWords({ of: collection, document: id }, { owner: change.owner }, req);
    case 'review':
      return writeBesideWords({ of: collection, document: id }, { reviewBy: londonInstant(change.day, '12:00') }, req);
    case 'withdraw':
      return save({ _status: 'draft', ...reasonOf(change.reason) });
    case 'delete':
      return save({ deletedAt: new Date().toISOString(), ...reasonOf(change.reason) });
  }
}
