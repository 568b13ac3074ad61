import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeUnfinished } from '../child-process/remove-unfinished.ts';
import { runInChildProcess } from '../child-process/run-in-child-process.ts';
import type { Coding, Store } from '../store/index.ts';
import { best, quick, smallest } from './compress-now.ts';
import type { CompressedText, CompressTask, TextToCompress } from './compress-texts.ts';

export { best, type Compressed, compressNow, quick } from './compress-now.ts';

/**
 * Compression behind the swap, of what the public sees, most needed first, in a child process that lets everything
 * else go first. A compressed form belongs to bytes, so this makes no release. Both ask the store what is left to do,
 * keep each batch as it is done, and end with an AbortError where the signal says so.
 */
export interface Compression {
  /** Compresses quickly what went live uncompressed. @returns how many texts that was */
  compressMissing(signal?: AbortSignal): Promise<number>;
  /** Compresses pages as well as can be. Stops where something is published meanwhile, which is to be compressed quickly first. @returns how many pages that was */
  recompress(signal?: AbortSignal): Promise<number>;
}

/** A form that is made of texts; a batch takes a second or a few. */
interface Pass {
  coding: Coding;
  quality: number;
  batch: number;
  /** Whether only HTML pages get it. */
  isPage: boolean;
  /** Texts that wait for it, most needed first. */
  texts: string[];
  /** The release up to which the store was asked. */
  upTo: number;
  /** Whether the store has no more of that release. */
  isAll: boolean;
}

const passOf = (coding: Coding, quality: number, batch: number, isPage = false): Pass => ({
  ...{ coding, quality, batch, isPage },
  ...{ texts: [], upTo: 0, isAll: false },
});

/** So many texts are asked for at once: with thousands left to do, to ask costs more than to compress some. */
const limit = 3_000;

/** Opens the compression of a store. It remembers nothing that the store does not. */
export function openCompression(store: Store): Compression {
  const folder = join(store.folder, 'compression');
  removeUnfinished(folder);
  const quickly = [passOf('br', quick.br, 300), passOf('gzip', quick.gzip, 300)];
  const well = passOf('br', best, 60, true);

  /** @returns how many texts a batch was; 0 where nothing is left to do */
  const compressBatch = async (pass: Pass, signal: AbortSignal | undefined): Promise<number> => {
    fill(pass);
    const { coding, quality } = pass;
    const texts = pass.texts.splice(0, pass.batch).map((sha256): TextToCompress => ({ sha256, coding, quality }));
    if (texts.length === 0) return 0;
    try {
      await compressAll(texts, signal);
      return texts.length;
    } catch (error) {
      // They are found again.
      Object.assign(pass, { texts: [], isAll: false });
      throw error;
    }
  };

  /** Asks for what is left to do: what is new goes before what waits already. */
  const fill = (pass: Pass): void => {
    const release = store.live()?.number ?? 0;
    const { coding, quality, isPage } = pass;
    const wanted = { coding, quality, smallest, limit, isPage };
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

  const compressAll = async (texts: readonly TextToCompress[], signal: AbortSignal | undefined): Promise<void> => {
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
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  };

  return {
    compressMissing: async (signal) => {
      let count = 0;
      for (const pass of quickly) for (let done = -1; done !== 0; count += done) done = await compressBatch(pass, signal);
      return count;
    },
    recompress: async (signal) => {
      let count = 0;
      const release = store.live()?.number;
      for (let done = -1; done !== 0 && store.live()?.number === release; count += done) done = await compressBatch(well, signal);
      return count;
    },
  };
}
