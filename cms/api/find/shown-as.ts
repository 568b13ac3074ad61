import type { CollectionSlug, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { sizeInWords } from '../../admin/formatting.ts';
import type { Found } from './found.ts';

/** Every kind of thing that officers look for. */
export function collectionsToFind(payload: Pick<Payload, 'config'>): SanitizedCollectionConfig[] {
  return payload.config.collections.filter(
    ({ slug, flattenedFields }) => slug === 'redirects' || flattenedFields.some(({ name }) => name === 'workflow'),
  );
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
    ...(slug === 'files' ? { file: fileInWords(doc) } : {}),
    ...(typeof doc['updatedAt'] === 'string' ? { at: doc['updatedAt'] } : {}),
  };
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
