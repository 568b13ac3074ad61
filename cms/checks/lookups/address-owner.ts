import { openStore, type StoreReader } from '../../../publish/store/index.ts';
import { environment } from '../../environment.ts';

/** The document whose page ever stood at an address, whatever happened to it since; undefined where none did. */
export function ownerOf(address: string): { document: string; title: string } | undefined {
  const reader = store();
  // Follows the store where it was made, or put back from a backup, since it was opened.
  reader.version();
  return reader.ledger.owner(address);
}

let opened: StoreReader | undefined;

/** The release store, which the CMS only reads. */
function store(): StoreReader {
  opened ??= openStore(environment.storeDir, { readOnly: true });
  return opened;
}
