// Run in a process of its own by apart/run-apart.ts: the best compression takes fifty times as long as the quick one.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { answerApart } from '../apart/answer-apart.ts';
import { best } from '../steps/compress.ts';

/** A file to compress with brotli, and where to write it. */
export interface FileToCompress {
  from: string;
  to: string;
}

await answerApart((_task: object, files: FileToCompress[]): null => {
  for (const { from, to } of files) {
    const bytes = readFileSync(from);
    const params = { [constants.BROTLI_PARAM_QUALITY]: best, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(to, brotliCompressSync(bytes, { params }));
  }
  return null;
});
