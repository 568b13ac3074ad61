import type { PayloadRequest, Where } from 'payload';
import { receiptOfPart } from '../../collections/receipt-parts.ts';

/** What the newest receipt says of one document. */
export interface FoundReceipt {
  /** The release that was live afterwards. */
  number: number;
  kind: string;
  at: string;
  /** The version of the document it is about; empty for what has none. */
  version: string;
  /** Why this version is quarantined, where it is. */
  problems?: unknown;
  addresses?: unknown;
  pagesWaiting?: number | null | undefined;
  everyPageAt?: string | null | undefined;
  searchAt?: string | null | undefined;
  message?: string | null | undefined;
  /** What the public server answered; nothing where nobody could ask it. */
  proof?: unknown;
}

type Named = { of: string; document: string; version?: string | null; problems?: unknown };

type Row = {
  id: string;
  number: number;
  part?: number | null;
  kind: string;
  at: string;
  documents?: Named[] | null;
  quarantined?: Named[] | null;
} & Pick<FoundReceipt, 'addresses' | 'pagesWaiting' | 'everyPageAt' | 'searchAt' | 'message' | 'proof'>;

interface Ref {
  /** A collection, or `globals`. */
  collection: string;
  /** The identifier; the name of a global. */
  id: string;
}

const lists = ['documents', 'quarantined'] as const;

/** The newest receipt that names a document, as live or as quarantined; undefined where there is none. */
export async function latestReceipt(ref: Ref, req: PayloadRequest): Promise<FoundReceipt | undefined> {
  // One question for each list: a database finds neither by its index where it has to look into both at once.
  const found = await Promise.all(lists.map((list) => newestNaming(list, ref, req)));
  const [newest] = found
    .filter((one) => one !== undefined)
    .sort(({ row: one }, { row: other }) => other.number - one.number || Date.parse(other.at) - Date.parse(one.at));
  if (newest === undefined) return undefined;
  const { row, named, list } = newest;
  const part = row.part ?? 0;
  const whole = (part === 0 ? undefined : await newestWith({ id: { equals: receiptOfPart(row.id, part) } }, req)) ?? row;
  return {
    number: row.number,
    kind: row.kind,
    at: row.at,
    version: named.version ?? '',
    ...(list === 'quarantined' ? { problems: named.problems ?? [] } : {}),
    addresses: whole.addresses,
    pagesWaiting: whole.pagesWaiting,
    everyPageAt: whole.everyPageAt,
    searchAt: whole.searchAt,
    message: whole.message,
    proof: whole.proof,
  };
}

async function newestNaming(
  list: (typeof lists)[number],
  { collection, id }: Ref,
  req: PayloadRequest,
): Promise<{ row: Row; named: Named; list: string } | undefined> {
  const row = await newestWith({ and: [{ [`${list}.document`]: { equals: id } }, { [`${list}.of`]: { equals: collection } }] }, req);
  const named = row?.[list]?.find((one) => one.of === collection && one.document === id);
  return row === undefined || named === undefined ? undefined : { row, named, list };
}

async function newestWith(where: Where, req: PayloadRequest): Promise<Row | undefined> {
  const { docs } = await req.payload.find({
    collection: 'receipts',
    where,
    // By the number of the release, which only counts up, whatever the clock said.
    sort: ['-number', '-at'],
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return docs[0];
}
