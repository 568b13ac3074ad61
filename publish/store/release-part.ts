import type { BytesRef, FileAnswer, Store, UnitOfWork } from './index.ts';
import { eventLoopYielder } from '../timing/yield-to-event-loop.ts';

/** A file of a release that the publisher makes itself: search's, say. */
export interface ReleaseFile {
  path: string;
  /** Gives its bytes when they are stored: those of thousands of files need not be in memory together. */
  bytes: () => Uint8Array;
  type: string;
  cache: FileAnswer['cache'];
  /** Whether other sites may embed it; not where absent. */
  sharing?: FileAnswer['sharing'];
  /** Brotli's quality, where it is worth more time than usual: a large file that stays for long. */
  quality?: number;
}

/** What search or social cards change in a release, with what they remember of it. */
export interface ReleasePart {
  /** Files to add, or to replace. */
  files: ReleaseFile[];
  /** Addresses that are to answer nothing any more. */
  drop: string[];
  /** Keeps what is remembered of it, in the release's own transaction. */
  save(unit: UnitOfWork): void;
  /** Says that the release was committed. Where it is not called, nothing has changed. */
  adopt(): void;
}

/** What an address answers that is one of these files. Their names change with their content or nobody links to them, so none is for ever. */
export function answerOfFile({ type, cache, sharing = 'same-origin' }: ReleaseFile, ref: BytesRef): FileAnswer {
  return { status: 200, ...ref, type, cache, sharing, isPermanent: false };
}

/** Keeps the bytes of files before their release is made, a few at a time, so that a publish that comes meanwhile goes first. @returns what each address is to answer */
export async function storeFiles(files: readonly ReleaseFile[], store: Pick<Store, 'write'>): Promise<Map<string, FileAnswer>> {
  const answers = new Map<string, FileAnswer>();
  const yieldToEventLoop = eventLoopYielder();
  for (let from = 0; from < files.length; from += portion) {
    store.write((unit) => {
      for (const file of files.slice(from, from + portion)) answers.set(file.path, answerOfFile(file, unit.putObject(file.bytes())));
    });
    await yieldToEventLoop();
  }
  return answers;
}

/** Files that are stored in one transaction. */
const portion = 50;
