import type { CollectionConfig, CollectionSlug, Payload, SanitizedCollectionConfig, TypedUser, Where } from 'payload';
import { nameOf } from '../../access/name-of.ts';
import { canPublish, isAdministrator } from '../../access/policies.ts';
import { isClosed } from '../../access/embargo/refuse-closed.ts';
import { titleUnderEmbargo } from '../../access/embargo/embargo-fields.ts';
import { findLetters } from '../../mail/send-letters.ts';
import { rehearsed, undelivered } from '../../mail/settle-letter.ts';
import { environment } from '../../environment.ts';
import { type BrokenLink, linksThatAre } from '../../checks/outside/pages-with-links.ts';
import { type Data, dataOf, idOf, isRow } from '../../snapshot/mapping/fields.ts';
import { prioritiesToProve, type PriorityToProve } from '../../commitments/priorities-to-prove.ts';
import { contentGlobals } from '../../globals/content.ts';
import type { History, Letter } from '../../payload-types.ts';
import { factsToCheck, type FactToCheck } from '../../facts/facts-to-check.ts';
import { hasReviewDate } from '../../workflow/reviewing/has-review-date.ts';
import { readHistoryOf } from '../../workflow/reviewing/history.ts';
import { reviewEvents } from '../../workflow/reviewing/history-events.ts';
import { instant } from '../../workflow/scheduling/target.ts';
import { workerStatus } from '../../worker-client/worker-status.ts';
import type { WorkerStatus } from '../../worker-client/worker-status.ts';
import { commentsOfDesk, type ListedComment } from './comments-of-desk.ts';
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
  /** What an editor said of it last: who approved it or asked for changes; empty where nobody did. */
  review: string;
}

/** A document that waits for somebody's review. */
export interface Waiting extends Listed {
  /** Who asked. */
  askedBy: string;
  /** What they wrote; empty where they wrote nothing. */
  note: string;
  /** What the checks found when they asked, as a sentence; empty where that is not known. */
  found: string;
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
  /** What colleagues said beside pages and nobody has dealt with, and how many more there are. */
  discussed: { comments: ListedComment[]; more: number };
  /** Past the day they should have been looked at, or soon to be. */
  due: Listed[];
  kinds: Record<string, string>;
  fromReaders: OpenWork;
  /** Facts that readers called wrong, and those that were checked longest ago. */
  toCheck: FactToCheck[];
  /** Priorities without evidence for half a year, and years that ended without a word; what waits for longest is first. */
  toProve: PriorityToProve[];
  /** E-mail that never arrived, which whoever looks should know of. */
  undelivered: Letter[];
  /** What a rehearsal would have sent last; for administrators, and empty on the real site. */
  rehearsed: Letter[];
  /** Links of public pages to other websites that broke, and that nobody dismissed. */
  brokenLinks: BrokenLink[];
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
  const [worker, schedule, publishes, drafts, waiting, due, fromReaders, write, letters, unsent, brokenLinks, discussed, toCheck, toProve] =
    await Promise.all([
      workerStatus({ deadline: 3_000 }),
      scheduleFacts(payload, user, month),
      lastPublishes(payload, user),
      list({ and: [isMine, { _status: { equals: 'draft' } }, { workflow: { not_equals: 'ready-for-review' } }] }, '-updatedAt'),
      // An author waits for an editor; what they asked for is theirs to follow.
      list(canPublish(user) ? toReview : { and: [isMine, toReview] }, 'updatedAt'),
      list({ reviewBy: { less_than: soon } }, 'reviewBy'),
      openWork(payload, user),
      kindsToWrite(payload, user),
      lettersFor(user, undelivered(user), payload),
      environment.isStaging && isAdministrator(user) ? lettersFor(user, rehearsed, payload, '-queuedAt') : [],
      linksThatAre('broken', payload, user),
      commentsOfDesk(payload, user),
      factsToCheck(payload, user, maxRows),
      prioritiesToProve(payload, user),
    ]);
  const shown = (field: 'updatedAt' | 'reviewBy') => (row: { doc: Data; config: SanitizedCollectionConfig }) => listed(row, field, user);
  return {
    worker,
    schedule,
    publishes,
    write,
    drafts: await withReviews(drafts.map(shown('updatedAt')), payload),
    waiting: await withRequests(waiting.map(shown('updatedAt')), payload, user),
    discussed,
    due: due.map(shown('reviewBy')),
    fromReaders,
    toCheck,
    toProve,
    undelivered: letters,
    rehearsed: unsent,
    brokenLinks,
    kinds: Object.fromEntries(payload.config.collections.map(({ slug, labels }) => [slug, wordOf(labels)])),
  };
}

/** E-mail to show somebody; of what is under an embargo, those whom it does not name read no subject. */
async function lettersFor(user: TypedUser, where: Where, payload: Payload, sort?: '-queuedAt'): Promise<Letter[]> {
  const letters = await findLetters(payload, where, { limit: maxRows, ...(sort && { sort }) });
  return Promise.all(
    letters.map(async (letter) => {
      const { of, document } = letter;
      const isHidden = Boolean(of && document) && (await isClosed({ of: of ?? '', document: document ?? '' }, user, { payload }));
      return isHidden ? { ...letter, subject: titleUnderEmbargo, of: null, document: null } : letter;
    }),
  );
}

/** What a list shows, so that no document is read whole. */
function shownFields({ flattenedFields }: SanitizedCollectionConfig): Record<string, true> {
  const wanted = ['title', 'filename', 'owner', 'reviewBy', 'firstPublished', 'workflow', 'updatedAt', '_status'];
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
    review: String(doc['workflow'] ?? ''),
  };
}

/** What editors said of somebody's drafts: which are approved, and what should change in others. */
async function withReviews(drafts: Listed[], payload: Payload): Promise<Listed[]> {
  const last = await lastOfReviews(drafts, payload);
  return drafts.map((draft) => {
    const told = last.get(`${draft.collection}/${draft.id}`);
    const said = [
      told?.event === 'approved' && draft.review === 'approved' ? `${told.by} approved it.` : '',
      told?.event === 'changes-asked' ? `${told.by} asked for changes: ${told.words ?? ''}` : '',
    ];
    return { ...draft, review: said.filter(Boolean).join(' ') };
  });
}

/** What waits, with who asked, their note and since when; what the site has one of among it. The longest wait is first. */
async function withRequests(documents: Listed[], payload: Payload, user: TypedUser): Promise<Waiting[]> {
  const globals = Object.values(contentGlobals).map(({ slug, label }): Listed => ({
    collection: 'globals',
    kind: 'Settings',
    id: slug,
    title: typeof label === 'string' ? label : slug,
    at: '',
    wasPublic: true,
    owner: '',
    mayConfirm: false,
    review: '',
  }));
  const last = await lastOfReviews([...documents, ...globals], payload);
  return [...documents, ...globals]
    .flatMap((row) => {
      const asked = last.get(`${row.collection}/${row.id}`);
      // Asked for before there was a history.
      if (asked === undefined && row.collection !== 'globals') return [{ ...row, askedBy: row.owner || 'somebody', note: '', found: '' }];
      const isTheirs = row.collection !== 'globals' || canPublish(user) || asked?.account === String(user.id);
      if (asked?.event !== 'asked' || !isTheirs) return [];
      return [{ ...row, at: instant(asked.at), askedBy: asked.by, note: asked.words ?? '', found: asked.found ?? '' }];
    })
    .sort((one, other) => one.at.localeCompare(other.at));
}

/** The last event of each document's review, by its collection and identifier. Ask only for what whoever looks may read. */
async function lastOfReviews(documents: readonly Listed[], payload: Payload): Promise<Map<string, History>> {
  const last = new Map<string, History>();
  if (documents.length === 0) return last;
  const rows = await readHistoryOf(
    documents.map(({ collection, id }) => ({ of: collection, document: id })),
    { event: { in: [...reviewEvents] } },
    { payload },
  );
  for (const row of rows) if (!last.has(`${row.of}/${row.document}`)) last.set(`${row.of}/${row.document}`, row);
  return last;
}

/** What somebody may write, what they write most first, then what everybody does. */
async function kindsToWrite(payload: Payload, user: TypedUser): Promise<Kind[]> {
  const written = payload.config.collections.filter((config) => hasReviewDate(config) && !config.upload);
  const kinds = await Promise.all(
    written.map(async ({ slug, labels, admin }) => {
      const count = async (where: Where) =>
        (await payload.count({ collection: slug as CollectionSlug, where, overrideAccess: false, user })).totalDocs;
      // The sample content is nobody's, and says nothing of what people write here.
      const [own, all] = await Promise.all([count({ owner: { equals: user.id } }), count({ owner: { exists: true } })]);
      const description = typeof admin.description === 'string' ? admin.description : '';
      return { collection: slug, name: wordOf(labels), line: firstSentence(description), own, all };
    }),
  );
  return kinds
    .sort((one, other) => other.own - one.own || other.all - one.all)
    .map(({ collection, name, line }) => ({ collection, name, line }));
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}

function wordOf(labels: CollectionConfig['labels']): string {
  return typeof labels?.singular === 'string' ? labels.singular : 'Document';
}
