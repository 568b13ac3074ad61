import type { CollectionSlug, Payload, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import type { FactKind } from '../../../content/model/fields/fact.ts';
import { type ShownFact, wordsOfFact } from '../../admin/facts/fact-words.ts';
import { sizeInWords } from '../../admin/formatting.ts';
import type { Found } from './found.ts';

/** Every kind of thing that officers look for. */
export function collectionsToFind(payload: Pick<Payload, 'config'>): SanitizedCollectionConfig[] {
  return payload.config.collections.filter(
    ({ slug, flattenedFields }) => slug === 'redirects' || flattenedFields.some(({ name }) => name === 'workflow'),
  );
}

/** Every kind of thing that a field can refer to: those, and people. */
export function collectionsToPick(payload: Pick<Payload, 'config'>): SanitizedCollectionConfig[] {
  return [...collectionsToFind(payload), ...payload.config.collections.filter(({ slug }) => slug === 'users')];
}

/** Which of a collection can be chosen: facts of some kinds, and people who can sign in. */
export function whichCanBeChosen(slug: string, kinds: readonly FactKind[] | undefined): Where[] {
  if (slug === 'users') return [{ isDisabled: { not_equals: true } }];
  return slug === 'facts' && kinds !== undefined ? [{ kind: { in: [...kinds] } }] : [];
}

/** What the box shows of the newest versions of some documents of one collection. */
export async function shownAs(docs: readonly Data[], config: SanitizedCollectionConfig, req: PayloadRequest): Promise<Found[]> {
  const isPublic = await publicBelowADraft(docs, config, req);
  return docs.map((doc) => shown(doc, config, isPublic));
}

function shown(doc: Data, { slug, labels, admin }: SanitizedCollectionConfig, isPublic: ReadonlySet<unknown>): Found {
  const title = [doc[admin.useAsTitle ?? 'title'], doc['title'], doc['filename'], doc['from']].find(
    (one) => typeof one === 'string' && one !== '',
  );
  return {
    collection: slug,
    id: String(doc['id']),
    title: typeof title === 'string' ? title : 'Without a title',
    kind: typeof labels.singular === 'string' ? labels.singular : 'Document',
    state: stateOf(doc, isPublic),
    ...details(slug, doc),
    ...(typeof doc['updatedAt'] === 'string' && slug !== 'users' ? { at: doc['updatedAt'] } : {}),
  };
}

/** What tells it from others of its name. */
function details(slug: string, doc: Data): Pick<Found, 'about' | 'excerpt' | 'picture'> {
  if (slug === 'files') return { about: fileInWords(doc) };
  if (slug === 'users') return typeof doc['email'] === 'string' ? { about: doc['email'] } : {};
  if (slug === 'facts') return { about: wordsOfFact(doc as ShownFact) || String(doc['kind'] ?? '') };
  if (slug !== 'images') return {};
  const { alt, thumbnailURL, url } = doc;
  const picture = [thumbnailURL, url].find((one) => typeof one === 'string');
  return { ...(typeof alt === 'string' && alt !== '' ? { excerpt: alt } : {}), ...(typeof picture === 'string' ? { picture } : {}) };
}

function stateOf({ id, _status: status, firstPublished }: Data, isPublic: ReadonlySet<unknown>): Found['state'] {
  if (status === undefined) return '';
  if (status === 'published') return 'public';
  if (isPublic.has(id)) return 'public with changes';
  return firstPublished ? 'withdrawn' : 'draft';
}

/** Of those whose newest version is a draft, the ones of which an earlier version is public: the stored row says so. */
async function publicBelowADraft(
  docs: readonly Data[],
  { slug }: SanitizedCollectionConfig,
  { payload, user }: PayloadRequest,
): Promise<ReadonlySet<unknown>> {
  const ids = docs.filter((doc) => doc['_status'] === 'draft' && doc['firstPublished']).map((doc) => doc['id']);
  if (ids.length === 0) return new Set();
  const { docs: stored } = await payload.find({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    pagination: false,
    depth: 0,
    select: { title: true } as never,
    overrideAccess: false,
    user,
  });
  return new Set(stored.map((doc) => dataOf(doc)['id']));
}

function fileInWords({ filename, filesize }: Data): string {
  const type = typeof filename === 'string' ? (filename.split('.').pop() ?? '').toUpperCase() : '';
  return [type, typeof filesize === 'number' ? sizeInWords(filesize) : ''].filter(Boolean).join(', ');
}
