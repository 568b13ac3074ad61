import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeUnfinished } from '../child-process/remove-unfinished.ts';
import { runInChildProcess } from '../child-process/run-in-child-process.ts';
import type { Store } from '../store/index.ts';
import { best, quick, smallest } from './compress-now.ts';
import type { CompressedText, CompressTask, TextToCompress } from './compress-texts.ts';

export { best, compressNow, type Encoded, putEncodings, quick } from './compress-now.ts';

/**
 * Compression behind the swap: what went live uncompressed is compressed quickly, then pages as well as can be. A
 * compressed form belongs to bytes, so this makes no release.
 */
export interface BackgroundCompression {
  /**
   * Compresses a batch of what the public sees, most needed first, in a child process that lets everything else go first.
   * @param options `isQuick` does only what went live uncompressed; `signal` ends it
   * @returns how many texts it was; 0 where nothing is left to do
   * @throws where the signal ends it
   */
  compress(options?: { isQuick?: boolean; signal?: AbortSignal | undefined }): Promise<number>;
}

/** What is made of texts, the most urgent first; a batch takes a second or a few. */
const passes = [
  { coding: 'br', quality: quick.br, batch: 300 },
  { coding: 'gzip', quality: quick.gzip, batch: 300 },
  { coding: 'br', quality: best, batch: 60, isPage: true },
] as const;

/** So many texts are asked for at once: with thousands left to do, to ask costs more than to compress some. */
const limit = 3_000;

/** Opens the compression of a store. It remembers nothing: what is left to do is asked of the store. */
export function openBackgroundCompression(store: Store): BackgroundCompression {
  const folder = join(store.folder, 'compression');
  removeUnfinished(folder);
  const waiting = passes.map((pass) => ({ ...pass, texts: [] as string[], upTo: 0, isAll: false }));

  const compress: BackgroundCompression['compress'] = async ({ isQuick = false, signal } = {}) => {
    for (const pass of waiting) {
      if (isQuick && pass.quality === best) continue;
      fill(pass);
      const { coding, quality } = pass;
      const texts = pass.texts.splice(0, pass.batch).map((sha256): TextToCompress => ({ sha256, coding, quality }));
      if (texts.length === 0) continue;
      try {
        return await compressAll(texts, signal);
      } catch (error) {
        // They are found again.
        pass.isAll = false;
        pass.texts = [];
        throw error;
      }
    }
    return 0;
  };

  /** Asks for what is left to do: what is new goes before what waits already. */
  const fill = (pass: (typeof waiting)[number]): void => {
    const release = store.live()?.number ?? 0;
    const { coding, quality } = pass;
    const wanted = { coding, quality, smallest, limit, isPage: 'isPage' in pass };
    if (pass.texts.length === 0 && !pass.isAll) {
      pass.texts = store.encodings.missing(wanted);
      pass.isAll = pass.texts.length < limit;
    } else if (release !== pass.upTo) {
      const fresh = store.encodings.missing({ ...wanted, since: pass.upTo });
      pass.isAll &&= fresh.length < limit;
      pass.texts = [...new Set([...fresh, ...pass.texts])];
    }
    pass.upTo = release;
  };

  const compressAll = async (texts: readonly TextToCompress[], signal: AbortSignal | undefined): Promise<number> => {
    mkdirSync(folder, { recursive: true });
    const unfinished = mkdtempSync(join(folder, 'unfinished-'));
    try {
      const output = join(unfinished, 'compressed');
      const task: CompressTask = { store: store.folder, output };
      const options = { isLowPriority: true, signal };
      const compressed = await runInChildProcess<CompressedText[]>('publish/compression/compress-texts.ts', folder, task, texts, options);
      const bytes = readFileSync(output);
      store.write((unit) => {
        let at = 0;
        for (const { sha256, coding, quality, size } of compressed) {
          const form = size === null ? null : bytes.subarray(at, (at += size));
          if (store.objects.has(sha256)) unit.putEncoded(sha256, coding, quality, form);
        }
      });
      return compressed.length;
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  };

  return { compress };
}
