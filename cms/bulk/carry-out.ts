import { APIError, type CollectionSlug, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';
import { londonInstant } from '../../content/model/time/london-time.ts';
import { type Data, idOf } from '../snapshot/mapping/fields.ts';
import { reviewDayOf } from '../workflow/reviewing/still-correct.ts';
import { writeBesideWords } from '../workflow/reviewing/write-beside-words.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import type { BulkChange, Effect } from './change.ts';
import { planChange } from './plan.ts';
import { collectionOf, readChosen } from './selection.ts';
import { idsOf, taggedAs } from './tags.ts';
import { type Changed, undoTicket } from './undo-ticket.ts';

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
  /** By which whoever did it can take it back; absent where that is done otherwise: from the bin, or by publishing again. */
  undo?: string;
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
  const changed: Changed[] = [];
  for (const effect of effects) {
    const document = documents.get(effect.id) ?? {};
    if (effect.what === 'refused' || effect.what === 'none') result.left.push(effect);
    else if (effect.version !== versions.get(effect.id))
      result.left.push({ ...effect, what: 'refused', words: 'Somebody changed it meanwhile. Look at it, and choose it again.' });
    else if (await tryOne(effect, req, (own) => changeOne(config, document, effect, change, own))) {
      result.done.push(effect);
      const { before, after } = valuesOf(document, config, change);
      changed.push({ id: effect.id, before, after });
    } else result.left.push(effect);
  }
  const canBeUndone = change.do === 'tag' || change.do === 'owner' || change.do === 'review';
  return canBeUndone && changed.length > 0 ? { ...result, undo: undoTicket({ of, changed, by: String(req.user?.id) }) } : result;
}

/**
 * Changes one document in a transaction of its own.
 * @returns whether it was done; where it was refused, the effect says why from then on
 */
export async function tryOne(effect: Effect, req: PayloadRequest, work: (own: PayloadRequest) => Promise<void>): Promise<boolean> {
  try {
    await inTransaction(req.payload, async (own) => {
      own.user = req.user;
      await work(own);
    });
    return true;
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    Object.assign(effect, { what: 'refused', words: error.message });
    return false;
  }
}

/** What a document has of what is changed, before and after. */
function valuesOf(document: Data, config: SanitizedCollectionConfig, change: BulkChange): Pick<Changed, 'before' | 'after'> {
  switch (change.do) {
    case 'tag': {
      const after = taggedAs(document, config, change) ?? {};
      const names = Object.keys(after) as (keyof typeof after)[];
      return { before: Object.fromEntries(names.map((name) => [name, idsOf(document[name])])), after };
    }
    case 'owner':
      return { before: { owner: idOf(document['owner']) ?? null }, after: { owner: change.owner } };
    case 'review':
      return { before: { reviewBy: reviewDayOf(document) ?? null }, after: { reviewBy: change.day } };
    case 'withdraw':
    case 'delete':
      return { before: {}, after: {} };
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
