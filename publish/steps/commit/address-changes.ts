import { isDataAddress } from '../../../content/model/data/data-addresses.ts';
import type { SnapshotReader } from '../../../content/model/reader/reader.ts';
import { type Change, nameOf } from '../../change.ts';
import type { AddressChange } from '../../receipt.ts';
import type { Answer, LedgerRow, ReleaseUnit, StoreReader } from '../../store/index.ts';
import { documentAt } from '../what-is-public.ts';

type AnswerChange = ReturnType<ReleaseUnit['changes']>[number];

/** The addresses people go to that answer something else than before. Data, scripts, styles, pictures and search's files are left out. */
export function addressChanges(changes: readonly AnswerChange[]): AddressChange[] {
  return changes.flatMap(({ path, before, after }): AddressChange[] => {
    const what = isDataAddress(path) ? undefined : whatBecame(before, after);
    return what === undefined ? [] : [{ path, what }];
  });
}

/** Puts the addresses of the documents that changed before those of lists that show them. */
export function ownFirst(addresses: readonly AddressChange[], changes: readonly Change[], ...readers: SnapshotReader[]): AddressChange[] {
  const changed = new Set(changes.map((change) => nameOf(change).id));
  const isOwn = ({ path }: AddressChange): boolean => readers.some((reader) => changed.has(documentAt(reader, path) ?? ''));
  return [...addresses.filter(isOwn), ...addresses.filter((address) => !isOwn(address))];
}

/** What the ledger learns from a release: addresses that are new, that move and that are withdrawn, each with its document. */
export function ledgerRows(
  changes: readonly AnswerChange[],
  {
    number,
    now,
    reader,
    published,
    ledger,
  }: { number: number; now: string; reader: SnapshotReader; published: SnapshotReader } & Pick<StoreReader, 'ledger'>,
): LedgerRow[] {
  return changes.flatMap(({ path, before, after: answer }): LedgerRow[] => {
    const what = whatBecame(before, answer);
    if (answer === undefined || what === undefined || what === 'changed') return [];
    const owner = ledger.owner(path);
    const document = ('document' in answer ? answer.document : undefined) ?? documentAt(published, path) ?? owner?.document;
    const titleOf = (id: string | undefined): string | undefined =>
      id === undefined ? undefined : (reader.snapshot.documents.get(id) ?? published.snapshot.documents.get(id))?.title;
    const row = { path, at: now, release: number, ...(document === undefined ? {} : { document }) };
    const title = titleOf(document) ?? owner?.title ?? titleOfFile(path, reader, published) ?? path;
    switch (answer.status) {
      case 301:
        return [{ ...row, event: 'redirected', title, to: answer.to }];
      case 410: {
        const withdrawal = reader.withdrawal(path);
        const successor = withdrawal?.successor === undefined ? undefined : reader.address(withdrawal.successor);
        return [
          {
            ...row,
            event: 'withdrawn',
            title: withdrawal?.title ?? title,
            ...(withdrawal?.reason === undefined ? {} : { reason: withdrawal.reason }),
            ...(successor === undefined ? {} : { successor }),
          },
        ];
      }
      default:
        return [{ ...row, event: 'live', title }];
    }
  });
}

/** What a file is called, where an address is one of its. */
function titleOfFile(path: string, ...readers: SnapshotReader[]): string | undefined {
  const id = /^\/files\/([^/]+)\//.exec(path)?.[1];
  if (id === undefined) return undefined;
  return readers.map(({ snapshot }) => snapshot.files.get(id)?.title).find((title) => title !== undefined);
}

function whatBecame(before: Answer | undefined, after: Answer | undefined): AddressChange['what'] | undefined {
  switch (after?.status) {
    case 200:
      if (!isPlace(after)) return undefined;
      return before?.status === 200 ? (before.sha256 === after.sha256 ? undefined : 'changed') : 'added';
    case 301:
      return before?.status === 301 && before.to === after.to ? undefined : 'moved';
    case 410:
      // Its words may be laid out anew, which nobody needs to be told of.
      return before?.status === 410 ? undefined : 'withdrawn';
    default:
      return undefined;
  }
}

function isPlace(answer: Answer): boolean {
  return answer.status !== 200 || answer.isPermanent;
}
