import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes JSON so that a reader sees the old file or the whole new one, never a half. */
export async function writeRecord(path: string, record: Record<string, unknown>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`);
  await rename(draft, path);
}

/** The string that a JSON record holds under the key; undefined when there is no record or it is damaged. */
export async function readRecord(path: string, key: string): Promise<string | undefined> {
  try {
    const record: unknown = JSON.parse(await readFile(path, 'utf8'));
    const value: unknown = record !== null && typeof record === 'object' ? Reflect.get(record, key) : undefined;
    return typeof value === 'string' ? value : undefined;
  } catch (cause) {
    // No record, or half of one: both mean that the work it vouches for must be done again.
    if (cause instanceof SyntaxError || (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) return undefined;
    throw cause;
  }
}
