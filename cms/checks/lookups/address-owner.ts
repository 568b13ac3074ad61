import { spellPath } from '../../../content/model/addresses/address-grammar.ts';
import { openStore, type StoreReader } from '../../../publish/store/index.ts';
import { environment } from '../../environment.ts';

/** The document whose page ever stood at an address, whatever happened to it since; undefined where none did. */
export function ownerOf(address: string): { document: string; title: string } | undefined {
  const reader = store();
  // Follows the store where it was made, or put back from a backup, since it was opened.
  reader.version();
  return reader.ledger.owner(address);
}

/** Whether a page, a list, a file or a redirect answers at an address of the public site now; undefined before anything was published. */
export function answersAt(address: string): boolean | undefined {
  const reader = store();
  reader.version();
  if (reader.live() === null) return undefined;
  const path = spellPath(address) ?? address;
  // An address without its last slash answers for the one that has it.
  const statuses = [path, `${path}/`].map((one) => reader.addresses.live(one)?.status);
  return statuses.some((status) => status === 200 || status === 301);
}

let opened: StoreReader | undefined;

/** The release store, which the CMS only reads. */
function store(): StoreReader {
  opened ??= openStore(environment.storeDir, { readOnly: true });
  return opened;
}
