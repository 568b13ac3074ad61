import { readFile, writeFile } from 'node:fs/promises';

/** What became of one test. */
export interface Outcome {
  name: string;
  state: 'passed' | 'failed' | 'skipped';
  /** How long it took, in milliseconds. */
  ms?: number | undefined;
  /** Why it was skipped. */
  reason?: string | undefined;
}

/** Writes what a suite's tests came to; OUTCOMES in its environment says where. */
export async function writeOutcomes(path: string, outcomes: readonly Outcome[]): Promise<void> {
  await writeFile(path, JSON.stringify(outcomes));
}

/** Reads what `writeOutcomes` wrote; a suite that wrote nothing ran nothing. */
export async function readOutcomes(path: string): Promise<Outcome[]> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Outcome[];
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}
