import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { removeUnfinished } from '../apart/remove-unfinished.ts';
import { runApart } from '../apart/run-apart.ts';
import { readRemembered, remember } from '../remembered.ts';
import type { ObjectRef, ReleaseEntry, Store } from '../store/index.ts';
import type { FileToCompress } from './compress-files.ts';

/** Pages are compressed quickly before the swap and as well as can be behind it: an eighth less for everybody after that. */
export interface Compression {
  /**
   * Compresses pages of a release that were only compressed quickly, as many as asked for.
   * @returns their best form by the SHA-256 of the page; empty where nothing is to do
   */
  squeeze(entries: Entries, options: { most: number; signal?: AbortSignal | undefined }): Promise<Map<string, ObjectRef>>;
}

type Entries = Readonly<Record<string, ReleaseEntry>>;

/** Opens the compression of a store. What it remembers is which pages are done; losing that costs doing them again. */
export function openCompression(store: Store): Compression {
  const folder = join(store.folder, 'compression');
  const memoryFile = join(folder, 'best.json');
  removeUnfinished(folder);
  /** The SHA-256 of compressed pages that cannot be made smaller. */
  let best = new Set(readRemembered<string[]>(memoryFile));

  return {
    squeeze: async (entries, { most, signal }) => {
      const pages = Object.values(entries).filter(({ type, encodings }) => type.startsWith('text/html') && encodings.br !== undefined);
      const waiting = new Map(
        pages.flatMap(({ sha256, encodings }) =>
          encodings.br === undefined || best.has(encodings.br.sha256) ? [] : [[sha256, encodings.br] as const],
        ),
      );
      const chosen = [...waiting].slice(0, most);
      if (chosen.length === 0) return new Map();
      mkdirSync(folder, { recursive: true });
      const unfinished = mkdtempSync(join(folder, 'unfinished-'));
      try {
        const files = chosen.map(([sha256]): FileToCompress => ({ from: store.objects.path(sha256), to: join(unfinished, sha256) }));
        await runApart<null>('publish/compression/compress-files.ts', folder, {}, files, { isPatient: true, signal });
        const squeezed = new Map<string, ObjectRef>();
        for (const [sha256, quick] of chosen) {
          const bytes = readFileSync(join(unfinished, sha256));
          squeezed.set(sha256, bytes.length < quick.size ? store.objects.put(bytes) : quick);
          // There may be thousands: a publish that comes meanwhile goes first.
          await breathe();
        }
        const current = pages.flatMap(({ encodings }) =>
          encodings.br !== undefined && best.has(encodings.br.sha256) ? [encodings.br.sha256] : [],
        );
        best = new Set([...current, ...[...squeezed.values()].map(({ sha256 }) => sha256)]);
        remember(memoryFile, [...best]);
        return squeezed;
      } finally {
        rmSync(unfinished, { recursive: true, force: true });
      }
    },
  };
}
