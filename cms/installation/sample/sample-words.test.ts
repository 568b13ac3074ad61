import { expect, it } from 'vitest';
import { readSampleWords } from './sample-words.ts';

it('`npm run sample` loads the sample, a file besides, or removes it, and nothing else', () => {
  expect(readSampleWords([])).toEqual({ do: 'load' });
  expect(readSampleWords(['more.jsonl'])).toEqual({ do: 'load', file: 'more.jsonl' });
  expect(readSampleWords(['--remove'])).toEqual({ do: 'remove' });
  for (const words of [['--remvoe'], ['--help'], ['-r'], ['--remove', '--dry-run'], ['one.jsonl', 'two.jsonl'], ['remove', '--now']])
    expect(() => readSampleWords(words), words.join(' ')).toThrow(/means nothing here, and nothing was done\. npm run sample/);
});
