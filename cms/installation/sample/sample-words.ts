const usage = 'npm run sample [-- FILE], or npm run sample -- --remove';

/** What `npm run sample` is asked for. */
export type SampleWish = { do: 'remove' } | { do: 'load'; file?: string };

/**
 * Reads what stands behind `npm run sample`. A word that is nearly `--remove` must not load the sample into somebody's own site.
 * @throws where it is none of the two
 */
export function readSampleWords(words: readonly string[]): SampleWish {
  const [first, ...more] = words;
  const misread = more.length > 0 ? more.join(' ') : first?.startsWith('-') === true && first !== '--remove' ? first : undefined;
  if (misread !== undefined) throw new Error(`“${misread}” means nothing here, and nothing was done. ${usage}`);
  if (first === '--remove') return { do: 'remove' };
  return { do: 'load', ...(first === undefined ? {} : { file: first }) };
}
