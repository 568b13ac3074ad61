import type { Payload, RequiredDataFromCollectionSlug } from 'payload';
import type { CheckableKind } from '../../../content/model/fields/fact.ts';
import type { SpoolEntry, SubscriptionEntry } from '../../../content/model/intake/intake.ts';
import type { SnapshotReader } from '../../../content/model/reader/reader.ts';
import { type CollectedSpool, spoolHere } from '../../../publish/intake/carry.ts';
import { messageOf } from '../../../publish/rendering/render-pages.ts';
import type { Wanted } from '../../formats/reply.ts';
import type { Rating } from '../../payload-types.ts';
import { addNotFound } from './add-not-found.ts';
import { addReads } from './add-reads.ts';

export interface Collecting {
  payload: Payload;
  /** What waits: the folder of this machine's spool, or the spool of another. */
  spool: string | CollectedSpool;
  /** What is public, to name the document behind an address. */
  reader: () => SnapshotReader;
  /** Takes in what is about e-mails to people outside. */
  takeSubscription?: (entry: SubscriptionEntry, reader: SnapshotReader) => Promise<void>;
  /** The address that somebody left for an answer to a request, as it is kept; undefined where none is to be sent. */
  replyToFrom?: (sealed: string, request: Wanted, payload: Payload) => Promise<string | undefined>;
  log: (line: string) => void;
  /** Called between the steps, so that a test can stop there. */
  onStep?: (step: 'kept' | 'removed') => void;
}

/** Failures in a row after which collecting waits for another time: the database is off. */
const maxFailures = 3;

/**
 * Takes what waits in the spool into the database, each entry once: it is kept under its own identifier before it is
 * taken out of the spool, so whoever is killed in between finds it kept the next time.
 * @returns how many were taken
 */
export async function collectIntake(collecting: Collecting): Promise<number> {
  const { payload, log, onStep } = collecting;
  const spool = typeof collecting.spool === 'string' ? spoolHere(collecting.spool) : collecting.spool;
  let collected = 0;
  let failures = 0;
  for await (const entry of spool.read(log)) {
    try {
      await keep(payload, entry, collecting);
      onStep?.('kept');
      await spool.remove(entry.id);
      onStep?.('removed');
      collected += 1;
      failures = 0;
    } catch (error) {
      failures += 1;
      log(`Something in the spool could not be collected; it stays in the spool and is tried again. ${messageOf(error)}`);
      if (failures === maxFailures) break;
    }
  }
  return collected;
}

/** Says of some words how many asked for them, from the entries there are; says nothing of words nobody asked for any more. */
export async function countEmptySearches(payload: Payload, words: string): Promise<void> {
  const where = { words: { equals: words } };
  const asked = await payload.find({ collection: 'empty-search-entries', where, sort: '-at', limit: 1, depth: 0, overrideAccess: true });
  const [latest] = asked.docs;
  if (latest === undefined) {
    await payload.delete({ collection: 'empty-searches', where, depth: 0, overrideAccess: true });
    return;
  }
  const data = { words, senders: asked.totalDocs, at: latest.at };
  const { docs } = await payload.find({ collection: 'empty-searches', where, limit: 1, pagination: false, depth: 0, overrideAccess: true });
  const [known] = docs;
  if (known === undefined) await payload.create({ collection: 'empty-searches', data, depth: 0, overrideAccess: true });
  else await payload.update({ collection: 'empty-searches', id: known.id, data, depth: 0, overrideAccess: true });
}

async function keep(payload: Payload, entry: SpoolEntry, { reader, takeSubscription, replyToFrom }: Collecting): Promise<void> {
  const { id, at } = entry;
  switch (entry.kind) {
    case 'rating':
      return keepOnce(payload, 'ratings', { id, at, useful: entry.useful, text: entry.text, ...documentAt(entry.page, reader()) });
    case 'format': {
      const request = { format: entry.format, language: entry.language, ...documentAt(entry.page, reader()) };
      const replyTo = entry.email === undefined ? undefined : await replyToFrom?.(entry.email, request, payload);
      return keepOnce(payload, 'format-requests', {
        id,
        at,
        ...request,
        ...(replyTo === undefined ? {} : { isAwaited: true, replyTo }),
      });
    }
    case 'fact-vote': {
      const { fact, answer, text } = entry;
      const about = documentAt(entry.page, reader());
      return keepOnce(payload, 'fact-votes', { id, at, fact, said: answer, text, ...about, ...keptFactOf(about.document, fact, reader()) });
    }
    case 'missing':
      return keepOnce(payload, 'missing-content', { id, at, text: entry.text, words: entry.words });
    case 'empty-search':
      await keepOnce(payload, 'empty-search-entries', { id, at, words: entry.words });
      // Counted afresh rather than one up, so that doing it twice does no harm.
      return countEmptySearches(payload, entry.words);
    case 'follow':
    case 'register-link':
    case 'confirm':
    case 'change-alerts':
    case 'leave':
      if (takeSubscription === undefined)
        throw new Error('Nobody takes in here who asks for e-mails: give collectIntake takeSubscription.');
      return takeSubscription(entry, reader());
    case 'reads':
      return addReads(payload, entry, (page) => documentAt(page, reader()));
    case 'not-found':
      return addNotFound(payload, entry, reader());
  }
}

/** A collection that one entry of the spool becomes a row of. */
type ReceivedSlug = 'ratings' | 'fact-votes' | 'format-requests' | 'missing-content' | 'empty-search-entries';

async function keepOnce<Slug extends ReceivedSlug>(
  payload: Payload,
  collection: Slug,
  data: RequiredDataFromCollectionSlug<Slug> & { id: string },
): Promise<void> {
  const { totalDocs } = await payload.count({ collection, where: { id: { equals: data.id } }, overrideAccess: true });
  if (totalDocs === 0) await payload.create({ collection, data, depth: 0, overrideAccess: true });
}

/** The fact that is kept once and that a document has a value of some kind from. */
function keptFactOf(document: string | null | undefined, kind: CheckableKind, { snapshot }: SnapshotReader): { keptFact?: string } {
  const used = snapshot.documents.get(document ?? '')?.facts?.find((fact) => fact.kind === kind);
  return used?.id === undefined ? {} : { keptFact: used.id };
}

/** The document an address belongs to, wherever it stands by now, and what it is called. */
function documentAt(page: string, { routes, snapshot }: SnapshotReader): Pick<Rating, 'page' | 'title' | 'of' | 'document'> {
  const route = routes.get(page);
  const moved = snapshot.moved.get(page)?.to;
  const id = route !== undefined && 'id' in route ? route.id : moved?.kind === 'document' ? moved.id : undefined;
  const document = id === undefined ? undefined : snapshot.documents.get(id);
  if (document === undefined) return { page, title: page };
  return { page, title: document.title, of: document.collection, document: document.id };
}
