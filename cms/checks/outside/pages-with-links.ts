import type { Payload, PayloadRequest, TypedUser, Where } from 'payload';
import type { OutsideLink } from '../../payload-types.ts';
import { noteAddresses } from './note-addresses.ts';

const collection = 'outside-links';

/** A public page that links to another website. */
export interface PageWithLink {
  of: string;
  document: string;
  title: string;
}

/** Notes which addresses of other websites a public page links to: none, where it is not public any more. */
export async function notePagesOf(page: PageWithLink, addresses: readonly string[], payload: Payload): Promise<void> {
  await noteAddresses(addresses, { payload });
  const wanted = new Set(addresses);
  const isThis = ({ of, document }: PageWithLink): boolean => of === page.of && document === page.document;
  const isLinkedFrom: Where = { linkedFrom: { contains: page.document } };
  const { docs } = await payload.db.find<OutsideLink>({
    collection,
    where: wanted.size === 0 ? isLinkedFrom : { or: [{ address: { in: [...wanted] } }, isLinkedFrom] },
    pagination: false,
    limit: 0,
  });
  for (const link of docs) {
    const before = pagesOf(link);
    const others = before.filter((one) => !isThis(one));
    const after = wanted.has(link.address) ? [...others, page] : others;
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    await payload.db.updateOne({
      collection,
      id: link.id,
      data: { pages: after, linkedFrom: after.map(({ document }) => document).join(' ') },
      returning: false,
    });
  }
}

/** The public pages that link to an address. */
export function pagesOf({ pages }: Pick<OutsideLink, 'pages'>): PageWithLink[] {
  // Only the worker writes it.
  return Array.isArray(pages) ? (pages as unknown as PageWithLink[]) : [];
}

/** A broken link to another website, with the pages that have it. */
export interface BrokenLink {
  id: string;
  address: string;
  answer: string;
  brokenSince: string;
  pages: PageWithLink[];
}

/** Addresses of a state that public pages link to, those broken for longest first, with the rights of whoever looks. */
export async function linksThatAre(
  state: 'broken' | 'unknown' | 'dismissed',
  payload: Payload,
  user: TypedUser,
  req?: PayloadRequest,
): Promise<BrokenLink[]> {
  const isDismissed: Where = { dismissedAt: { exists: state === 'dismissed' } };
  const { docs } = await payload.find({
    collection,
    where: state === 'dismissed' ? isDismissed : { and: [{ state: { equals: state } }, isDismissed] },
    sort: 'brokenSince',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
    ...(req === undefined ? {} : { req }),
  });
  return docs
    .map((link) => ({
      id: link.id,
      address: link.address,
      answer: link.answer ?? '',
      brokenSince: link.brokenSince ?? '',
      pages: pagesOf(link),
    }))
    .filter(({ pages }) => pages.length > 0);
}

/** Has the worker ask some addresses no more, but for those that a public page links to. */
export async function forgetAddresses(addresses: readonly string[], { payload, transactionID }: PayloadRequest): Promise<void> {
  if (addresses.length === 0) return;
  const req = transactionID === undefined ? {} : { req: { transactionID } };
  const { docs } = await payload.db.find<OutsideLink>({
    collection,
    where: { address: { in: [...addresses] } },
    pagination: false,
    limit: 0,
    ...req,
  });
  const unused = docs.filter((link) => pagesOf(link).length === 0).map(({ id }) => id);
  await payload.db.deleteMany({ collection, where: { id: { in: unused } }, ...req });
}

/** How long an address that no public page links to is remembered: drafts link to it, or did, in milliseconds. */
const forgottenAfter = 30 * 86_400_000;

/** Forgets addresses that nothing public has linked to for long. One that was dismissed is remembered, so that it stays so. */
export async function forgetUnusedAddresses({ db }: Payload, now = new Date()): Promise<string> {
  const { docs } = await db.find<OutsideLink>({ collection, where: { dismissedAt: { exists: false } }, pagination: false, limit: 0 });
  const before = now.getTime() - forgottenAfter;
  const unused = docs.filter((link) => pagesOf(link).length === 0 && link.checkedAt && Date.parse(link.checkedAt) < before);
  for (const { id } of unused) await db.deleteOne({ collection, where: { id: { equals: id } } });
  return `Forgot ${unused.length} addresses of other websites that nothing links to.`;
}
