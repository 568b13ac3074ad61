import type { CollectionSlug, PayloadRequest } from 'payload';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { isClosedTo, titleUnderEmbargo } from './embargo-fields.ts';

/** What documents, pictures and files are called by, and what stands in for a picture. */
const words: ReadonlySet<string> = new Set(['title', 'alt', 'filename', 'name']);

/** Documents that were read with everybody's rights; those under an embargo that does not name whoever asks have no names. */
export async function withoutClosedWords(collection: CollectionSlug, documents: Data[], req: PayloadRequest): Promise<Data[]> {
  const ids = documents.filter(({ isEmbargoed }) => isEmbargoed === true).map(({ id }) => String(id));
  if (ids.length === 0) return documents;
  // Who may read them is hidden from everything else.
  const { docs } = await req.payload.db.find<Data>({ collection, where: { id: { in: ids } }, pagination: false, limit: 0, req });
  const open = new Set(docs.map(dataOf).flatMap((one) => (isClosedTo(whoAsks(req), one) ? [] : [String(one['id'])])));
  return documents.map((one) => (one['isEmbargoed'] === true && !open.has(String(one['id'])) ? withoutNames(one) : one));
}

/** Who asks: whoever is signed in, or whose approval is carried out. */
export function whoAsks({ user, context }: Pick<PayloadRequest, 'user' | 'context'>): unknown {
  return user ?? (typeof context['account'] === 'string' ? { id: context['account'] } : null);
}

function withoutNames(document: Data): Data {
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, words.has(name) && value ? titleUnderEmbargo : value]));
}
