// Run by runInChildProcess: the best compression takes fifty times as long as the quick one.
import { closeSync, openSync, writeSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { answerParent } from '../child-process/answer-parent.ts';
import { type Coding, openStore } from '../store/index.ts';
import { brotliOptions } from './compress-now.ts';

/** Where texts are read, and where their compressed forms are written one after the other. */
export interface CompressTask {
  /** The folder of the store. */
  store: string;
  output: string;
}

export interface TextToCompress {
  sha256: string;
  coding: Coding;
  quality: number;
}

/** How long its compressed form is in the output, which has them in order; null where it would not be smaller, and is not there. */
export type CompressedText = TextToCompress & { size: number | null };

await answerParent(async ({ store: folder, output }: CompressTask, texts: AsyncIterable<TextToCompress>): Promise<CompressedText[]> => {
  const store = openStore(folder, { readOnly: true });
  const file = openSync(output, 'w');
  const compressed: CompressedText[] = [];
  for await (const text of texts) {
    const bytes = store.objects.get(text.sha256);
    // Swept away since it was asked for.
    if (bytes === undefined) continue;
    const form =
      text.coding === 'br' ? brotliCompressSync(bytes, brotliOptions(bytes, text.quality)) : gzipSync(bytes, { level: text.quality });
    const isSmaller = form.length < bytes.length;
    if (isSmaller) writeSync(file, form);
    compressed.push({ ...text, size: isSmaller ? form.length : null });
  }
  closeSync(file);
  store.close();
  return compressed;
});
