import { lettersKeyNote } from '../../publish/intake/seal.ts';
import type { Store } from '../../publish/store/index.ts';
import { areLettersWritten } from '../mail/queue-mail.ts';
import { lettersKey } from './addresses.ts';

/** Leaves in the store the key with which the public server encrypts addresses; takes it away where no e-mail is sent, so that none is taken in. */
export function offerLettersKey(store: Pick<Store, 'note' | 'write'>): void {
  const key = areLettersWritten() ? lettersKey() : undefined;
  if (store.note(lettersKeyNote) !== key) store.write((unit) => unit.setNote(lettersKeyNote, key));
}
