import type { CollectionConfig, CollectionSlug, Payload, SanitizedCollectionConfig, TypedUser, Where } from 'payload';
import { nameOf } from '../../access/name-of.ts';
import { canPublish } from '../../access/policies.ts';
import { findLetters } from '../../mail/send-letters.ts';
import { undelivered } from '../../mail/settle-letter.ts';
import { type Data, dataOf, idOf, isRow } from '../../mapping/fields.ts';
import { hasReviewDate } from '../../reviewing/has-review-date.ts';
import type { Letter } from '../../payload-types.ts';
import { workerStatus } from '../../worker-client/worker-status.ts';
import type { WorkerStatus } from '../../worker-client/worker-status.ts';
import { type OpenWork, openWork } from './open-work.ts';
import { lastPublishes, type ListedPublish } from './last-publishes.ts';
import { scheduleFacts, type ScheduleFacts } from './schedule-facts.ts';

/** A document in a list of the desk, with the time that the list is sorted by. */
export interface Listed {
  collection: string;
  kind: string;
  id: string;
  title: string;
  at: string;
  /** Whether a version of it was ever public. */
  wasPublic: boolean;
  /** Who answers for it; empty where nobody does. */
  owner: string;
  /** Whether whoever looks may say that it is still correct. */
  mayConfirm: boolean;
}

/** A document that waits for somebody's review. */
export interface Waiting extends Listed {
  /** What was noted for colleagues; empty where nothing was. */
  note: string;
}

/** A kind that somebody may write. */
export interface Kind {
  collection: string;
  name: string;
  /** What it is for, in a sentence. */
  line: string;
}

/** Everything the desk shows, read with the rights of whoever looks. */
export interface DeskFacts {
  worker: WorkerStatus;
  schedule: ScheduleFacts;
  publishes: ListedPublish[];
  write: Kind[];
  drafts: Listed[];
  waiting: Waiting[];
  /** Past the day they should have been looked at, or soon to be. */
  due: Listed[];
  kinds: Record<string, string>;
  fromReaders: OpenWork;
  /** E-mail that never arrived, which whoever looks should know of. */
  undelivered: Letter[];
}

const maxRows = 10;

/** How long before its day a document is on the desk, in days. */
const dueWithin = 30;

/** Asks the worker and the database side by side. A worker that does not answer is told as a state, never thrown. */
export async function deskFacts(payload: Payload, user: TypedUser, month: string): Promise<DeskFacts> {
  const documents = payload.config.collections.filter(hasReviewDate);
  const asked = { draft: true, pagination: false, overrideAccess: false, user } as const;
  const list = async (where: Where, sort: string): Promise<{ doc: Data; config: SanitizedCollectionConfig }[]> => {
    const found = await Promise.all(
      documents.map(async (config) => {
        const { docs } = await payload.find({
          ...asked,
          collection: config.slug as CollectionSlug,
          where,
          sort,
          limit: maxRows,
          depth: 1,
          select: shownFields(config) as never,
          populate: { users: { name: true } },
        });
        return docs.map(dataOf).map((doc) => ({ doc, config }));
      }),
    );
    const field = sort.replace('-', '');
    const direction = sort.startsWith('-') ? -1 : 1;
    return found
      .flat()
      .sort((one, other) => direction * String(one.doc[field]).localeCompare(String(other.doc[field])))
      .slice(0, maxRows);
  };
  const soon = new Date(Date.now() + dueWithin * 86_400_000).toISOString();
  const isMine: Where = { owner: { equals: user.id } };
  const toReview: Where = { workflow: { equals: 'ready-for-review' } };
  const [worker, schedule, publishes, drafts, waiting, due, fromReaders, write, letters] = await Promise.all([
    workerStatus({ deadline: 3_000 }),
    scheduleFacts(payload, user, month),
    lastPublishes(payload, user),
    list({ and: [isMine, { _status: { equals: 'draft' } }, { workflow: { not_equals: 'ready-for-review' } }] }, '-updatedAt'),
    // An author waits for an editor; what they asked for is theirs to follow.
    list(canPublish(user) ? toReview : { and: [isMine, toReview] }, 'updatedAt'),
    list({ reviewBy: { less_than: soon } }, 'reviewBy'),
    openWork(payload, user),
    kindsToWrite(payload, user),
    findLetters(payload, undelivered(user), { limit: maxRows }),
  ]);
  const shown = (field: 'updatedAt' | 'reviewBy') => (row: { doc: Data; config: SanitizedCollectionConfig }) => listed(row, field, user);
  return {
    worker,
    schedule,
    publishes,
    write,
    drafts: drafts.map(shown('updatedAt')),
    waiting: await Promise.all(
      waiting.map(async (row) => ({
        ...listed(row, 'updatedAt', user),
        note: typeof row.doc['notes'] === 'string' ? row.doc['notes'] : '',
        at: await askedSince(payload, user, row.config.slug, row.doc),
      })),
    ),
    due: due.map(shown('reviewBy')),
    fromReaders,
    undelivered: letters,
    kinds: Object.fromEntries(payload.config.collections.map(({ slug, labels }) => [slug, wordOf(labels)])),
  };
}

/** What a list shows, so that no document is read whole. */
function shownFields({ flattenedFields }: SanitizedCollectionConfig): Record<string, true> {
  const wanted = ['title', 'filename', 'owner', 'reviewBy', 'firstPublished', 'notes', 'updatedAt', '_status'];
  return Object.fromEntries(flattenedFields.filter(({ name }) => wanted.includes(name)).map(({ name }) => [name, true]));
}

function listed(
  { doc, config }: { doc: Data; config: SanitizedCollectionConfig },
  field: 'updatedAt' | 'reviewBy',
  user: TypedUser,
): Listed {
  return {
    collection: config.slug,
    kind: wordOf(config.labels),
    id: String(doc['id']),
    title: String(doc[config.admin.useAsTitle ?? 'title'] || doc['title'] || doc['filename'] || 'Without a title'),
    at: String(doc[field] ?? ''),
    wasPublic: Boolean(doc['firstPublished']),
    owner: isRow(doc['owner']) ? nameOf(doc['owner']) : '',
    mayConfirm: canPublish(user) || idOf(doc['owner']) === String(user.id),
  };
}

/** Since when a document waits for review: the first save after the last one that did not ask for it. */
async function askedSince(payload: Payload, user: TypedUser, slug: string, doc: Data): Promise<string> {
  const asked = {
    collection: slug as CollectionSlug,
    limit: 1,
    pagination: false,
    depth: 0,
    select: { updatedAt: true } as never,
    overrideAccess: false,
    user,
  } as const;
  const ofDocument: Where = { parent: { equals: doc['id'] } };
  const isReady: Where = { 'version.workflow': { equals: 'ready-for-review' } };
  const before = await payload.findVersions({
    ...asked,
    where: { and: [ofDocument, { 'version.workflow': { not_equals: 'ready-for-review' } }] },
    sort: '-updatedAt',
  });
  const last = before.docs[0]?.updatedAt;
  const after: Where[] = last === undefined ? [] : [{ updatedAt: { greater_than: last } }];
  const first = await payload.findVersions({ ...asked, where: { and: [ofDocument, isReady, ...after] }, sort: 'updatedAt' });
  return first.docs[0]?.updatedAt ?? String(doc['updatedAt']);
}

/** What somebody may write, what they write most first, then what everybody does. */
async function kindsToWrite(payload: Payload, user: TypedUser): Promise<Kind[]> {
  const written = payload.config.collections.filter((config) => hasReviewDate(config) && !config.upload);
  const counted = await Promise.all(
    written.map(async ({ slug, labels, admin }) => {
      const count = async (where: Where) =>
        (await payload.count({ collection: slug as CollectionSlug, where, overrideAccess: false, user })).totalDocs;
      const [own, all] = await Promise.all([count({ owner: { equals: user.id } }), count({})]);
      const description = typeof admin.description === 'string' ? admin.description : '';
      return { collection: slug, name: wordOf(labels), line: firstSentence(description), own, all };
    }),
  );
  return counted
    .sort((one, other) => other.own - one.own || other.all - one.all)
    .map(({ collection, name, line }) => ({ collection, name, line }));
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}

function wordOf(labels: CollectionConfig['labels']): string {
  return typeof labels?.singular === 'string' ? labels.singular : 'Document';
}
