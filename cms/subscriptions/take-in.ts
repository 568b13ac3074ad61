import type { Payload } from 'payload';
import type { SubscriptionEntry } from '../../content/model/intake/intake.ts';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import { askForLetters, confirmLetters } from './ask.ts';
import { changeHowOften, leave } from './leave.ts';

/** Takes in what somebody outside sent about their e-mails. Doing it twice does no harm. */
export function takingIn(payload: Payload): (entry: SubscriptionEntry, reader: SnapshotReader) => Promise<void> {
  return (entry, reader) => {
    switch (entry.kind) {
      case 'follow':
      case 'register-link':
        return askForLetters(payload, entry, reader);
      case 'confirm':
        return confirmLetters(payload, entry.token, reader);
      case 'change-alerts':
        return changeHowOften(payload, entry.token, entry.often);
      case 'leave':
        return leave(payload, entry.token);
    }
  };
}
