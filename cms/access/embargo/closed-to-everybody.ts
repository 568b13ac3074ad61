import { APIError } from 'payload';
import type { CollectionSlug, PayloadRequest, TypedUser } from 'payload';
import { nameOf } from '../name-of.ts';
import { whoSignsIn } from '../../people/who-signs-in.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { addToHistory } from '../../workflow/reviewing/history.ts';
import type { Target } from '../../workflow/scheduling/target.ts';
import { readersOf } from './embargo-fields.ts';
import { setEmbargo } from './set-embargo.ts';

/** Something under an embargo that names nobody who can sign in. Its title stays untold until somebody opens it. */
export interface ClosedDocument extends Target {
  /** What it is: “News story”. */
  kind: string;
  /** When it was saved last (ISO). */
  at: string;
  /** Whom it names who still has an account, disabled by now. */
  named: string[];
}

/** Everything under an embargo where everybody it names has left, the newest first. */
export async function closedToEverybody(req: PayloadRequest): Promise<ClosedDocument[]> {
  const canSignIn = new Set((await whoSignsIn(req)).map(({ id }) => id));
  const found: ClosedDocument[] = [];
  for (const { slug, labels, flattenedFields } of req.payload.config.collections) {
    if (!flattenedFields.some(({ name }) => name === 'isEmbargoed')) continue;
    const { docs } = await req.payload.db.find<Data & { id: string }>({
      collection: slug as CollectionSlug,
      where: { isEmbargoed: { equals: true } },
      pagination: false,
      limit: 0,
      req,
    });
    for (const doc of docs.map(dataOf)) {
      const readers = readersOf(doc);
      if (readers.some((id) => canSignIn.has(id))) continue;
      const kind = typeof labels.singular === 'string' ? labels.singular : 'Document';
      found.push({
        of: slug,
        document: String(doc['id']),
        kind,
        at: new Date(String(doc['updatedAt'])).toISOString(),
        named: await namesOf(readers, req),
      });
    }
  }
  return found.sort((one, other) => other.at.localeCompare(one.at));
}

/**
 * Opens one of them to all officers, with the pictures and files that came under its embargo. Who did it, and why, stays in its
 * history.
 * @throws APIError where somebody it names can sign in, who is to be asked instead
 */
export async function openClosed(
  { of, document }: Target,
  { by, reason }: { by: TypedUser; reason: string },
  req: PayloadRequest,
): Promise<void> {
  if (!(await closedToEverybody(req)).some((one) => one.of === of && one.document === document))
    throw new APIError(
      'Somebody whom its embargo names can sign in, or it is open already. Ask them, or reload the page.',
      409,
      { code: 'embargo' },
      true,
    );
  await setEmbargo({ collection: of as CollectionSlug, id: document, readers: [] }, req);
  await addToHistory({ of, document, event: 'embargo-opened', by: nameOf(by), account: String(by.id), words: reason }, req);
}

async function namesOf(ids: readonly string[], req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map(({ name }) => name);
}
