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

/**
 * The newest receipt that names a document, as live or as quarantined; undefined where there is none. A publish that read
 * everything again, as after an upgrade, names what was live already: of that, it is the receipt of when it went live.
 */
export async function latestReceipt(ref: Ref, req: PayloadRequest): Promise<FoundReceipt | undefined> {
  // One question for each list: a database finds neither by its index where it has to look into both at once.
  const found = await Promise.all(lists.map((list) => oneNaming(list, ref, req)));
  const [newest] = found
    .filter((one) => one !== undefined)
    .sort(({ row: one }, { row: other }) => other.number - one.number || Date.parse(other.at) - Date.parse(one.at));
  if (newest === undefined) return undefined;
  const { row, named, list } = (await wentLiveWith(newest, ref, req)) ?? newest;
  const part = row.part ?? 0;
  const whole = (part === 0 ? undefined : await oneWith({ id: { equals: receiptOfPart(row.id, part) } }, req)) ?? row;
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

/** Kinds of a publish that read everything. */
const fullReads = ['full', 'renderer'];

type Naming = { row: Row; named: Named; list: (typeof lists)[number] };

/** The receipt with which what a full read found had gone live before; undefined where it went live with that, or the public server contradicted it. */
async function wentLiveWith({ row, named: { version }, list }: Naming, ref: Ref, req: PayloadRequest): Promise<Naming | undefined> {
  if (!fullReads.includes(row.kind) || list !== 'documents' || !version) return undefined;
  const [published, firstRead] = await Promise.all([
    oneNaming(list, ref, req, { where: { kind: { not_in: fullReads } } }),
    oneNaming(list, ref, req, { where: { 'documents.version': { equals: version } }, isOldest: true }),
  ]);
  return [published, firstRead].find((one) => one?.named.version === version && !isContradicted(one.row.proof));
}

function isContradicted(proof: unknown): boolean {
  const { wrong } = (proof ?? {}) as { wrong?: unknown[] };
  return Array.isArray(wrong) && wrong.length > 0;
}

/** The newest receipt, or the oldest, that names a document in one of its lists. */
async function oneNaming(
  list: (typeof lists)[number],
  { collection, id }: Ref,
  req: PayloadRequest,
  { where, isOldest = false }: { where?: Where; isOldest?: boolean } = {},
): Promise<Naming | undefined> {
  const naming: Where[] = [{ [`${list}.document`]: { equals: id } }, { [`${list}.of`]: { equals: collection } }];
  const row = await oneWith({ and: where === undefined ? naming : [...naming, where] }, req, isOldest);
  const named = row?.[list]?.find((one) => one.of === collection && one.document === id);
  return row === undefined || named === undefined ? undefined : { row, named, list };
}

async function oneWith(where: Where, req: PayloadRequest, isOldest = false): Promise<Row | undefined> {
  const { docs } = await req.payload.find({
    collection: 'receipts',
    where,
    // By the number of the release, which only counts up, whatever the clock said.
    sort: isOldest ? ['number', 'at'] : ['-number', '-at'],
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return docs[0];
}
