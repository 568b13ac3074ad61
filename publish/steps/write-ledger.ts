import type { SnapshotReader } from '../../content/model/reader.ts';
import type { AddressChange } from '../receipt.ts';
import type { LedgerRow, Manifest } from '../store/index.ts';

/** What the ledger learns from a release: addresses that are new, that move and that are withdrawn. */
export function ledgerRows(addresses: readonly AddressChange[], manifest: Manifest, reader: SnapshotReader): LedgerRow[] {
  return addresses.flatMap(({ path, what }): LedgerRow[] => {
    const row = { path, at: manifest.createdAt, release: manifest.number };
    switch (what) {
      case 'changed':
        return [];
      case 'added': {
        const document = documentAt(path, reader);
        return [{ ...row, event: 'live', title: document?.title ?? path, ...(document === undefined ? {} : { document: document.id }) }];
      }
      case 'moved':
        return [{ ...row, event: 'redirected', title: path, to: manifest.redirects[path] ?? '/' }];
      case 'withdrawn': {
        const withdrawal = reader.withdrawal(path);
        const successor = withdrawal?.successor === undefined ? undefined : reader.address(withdrawal.successor);
        return [
          {
            ...row,
            event: 'withdrawn',
            title: withdrawal?.title ?? path,
            ...(withdrawal?.reason === undefined ? {} : { reason: withdrawal.reason }),
            ...(successor === undefined ? {} : { successor }),
          },
        ];
      }
    }
  });
}

function documentAt(path: string, reader: SnapshotReader): { id: string; title: string } | undefined {
  const route = reader.routes.get(path);
  return route !== undefined && 'id' in route ? reader.document(route.id) : undefined;
}
