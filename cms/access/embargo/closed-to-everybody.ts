import { APIError } from 'payload';
import type { CollectionSlug, PayloadRequest, TypedUser } from 'payload';
import { nameOf } from '../name-of.ts';
import { editAddress } from '../../admin/desk/edit-address.ts';
import { lowerFirst } from '../../admin/formatting.ts';
import { areLettersWritten, queueMail } from '../../mail/queue-mail.ts';
import type { User } from '../../payload-types.ts';
import { embargoOpened, embargoOpenedForReader } from '../../people/letters.ts';
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
  const found: ClosedDocument[] = [];
  for (const { readers, ...one } of await closedWithReaders(req))
    found.push({ ...one, named: (await accountsOf(readers, req)).map(({ name }) => name) });
  return found;
}

async function closedWithReaders(req: PayloadRequest): Promise<(Omit<ClosedDocument, 'named'> & { readers: string[] })[]> {
  const canSignIn = new Set((await whoSignsIn(req)).map(({ id }) => id));
  const found: (Omit<ClosedDocument, 'named'> & { readers: string[] })[] = [];
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
        readers,
      });
    }
  }
  return found.sort((one, other) => other.at.localeCompare(one.at));
}

/**
 * Opens one of them to all officers, with the pictures and files that came under its embargo. Who did it, and why, stays in its
 * history; those it names who still have an account, disabled by now, and the other administrators are told by e-mail where this
 * site sends any, so that nobody opens what is secret by disabling its readers without anybody noticing.
 * @throws APIError where somebody it names can sign in, who is to be asked instead
 */
export async function openClosed(
  { of, document }: Target,
  { by, reason }: { by: TypedUser; reason: string },
  req: PayloadRequest,
): Promise<void> {
  const closed = (await closedWithReaders(req)).find((one) => one.of === of && one.document === document);
  if (closed === undefined)
    throw new APIError(
      'Somebody whom its embargo names can sign in, or it is open already. Ask them, or reload the page.',
      409,
      { code: 'embargo' },
      true,
    );
  await setEmbargo({ collection: of as CollectionSlug, id: document, readers: [] }, req);
  await addToHistory({ of, document, event: 'embargo-opened', by: nameOf(by), account: String(by.id), words: reason }, req);
  if (areLettersWritten()) await tellOfOpening(closed, { by, reason }, req);
}

async function tellOfOpening(
  { of, document, kind, readers }: Awaited<ReturnType<typeof closedWithReaders>>[number],
  { by, reason }: { by: TypedUser; reason: string },
  req: PayloadRequest,
): Promise<void> {
  const { routes, serverURL } = req.payload.config;
  const opening = { by: nameOf(by), reason, kind: lowerFirst(kind), address: serverURL + editAddress(routes.admin, of, document) };
  const administrators = (await whoSignsIn(req, { role: { equals: 'administrator' } })).filter(({ id }) => id !== by.id);
  const letters = [
    ...(await accountsOf(readers, req)).map((one) => embargoOpenedForReader(one, opening)),
    ...administrators.map((one) => embargoOpened(one, opening)),
  ];
  for (const letter of letters) await queueMail({ ...letter, about: { collection: of, id: document } }, req);
}

async function accountsOf(ids: readonly string[], req: PayloadRequest): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
}
