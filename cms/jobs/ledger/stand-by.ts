import type { Payload } from 'payload';
import { messageOf } from '../../../publish/rendering/render-pages.ts';
import { behindNote, type Store } from '../../../publish/store/index.ts';
import { isWorthLogging } from '../background/background-task.ts';
import { isBehindTheDatabase } from './rebuild-store.ts';

/** Milliseconds between two looks at what the worker that publishes has made. */
const pause = 1_000;

/**
 * While another machine's worker publishes, notes in this machine's store whether that one's releases are newer: the public server
 * here then says at `/healthz` that it is not to be asked. `stop` it once this worker may publish; `isUpToDate` once its store has
 * been brought up to date, and not before: what it makes first is not all there is.
 */
export function noteWhileBehind({ payload, store, log }: { payload: Payload; store: Store; log: (line: string) => void }): {
  stop(): Promise<void>;
  isUpToDate(): void;
} {
  let failures = 0;
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    try {
      note(store, await isBehindTheDatabase(payload, store));
      failures = 0;
    } catch (error) {
      failures += 1;
      if (isWorthLogging(failures))
        log(`Whether another machine’s releases are newer could not be found out; it is tried again. ${messageOf(error)}`);
    }
  };
  const timer = setInterval(() => {
    looking ??= look().finally(() => (looking = undefined));
  }, pause);
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
    isUpToDate: () => note(store, false),
  };
}

function note(store: Store, isBehind: boolean): void {
  if ((store.note(behindNote) !== undefined) === isBehind) return;
  store.write((unit) => unit.setNote(behindNote, isBehind ? true : undefined));
}
