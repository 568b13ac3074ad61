import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads what an earlier run remembered; undefined where there is nothing, or nothing whole. Everything in it can be made again. */
export function readRemembered<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    // Absent on the first run, or cut short by a crash: both cost a fresh index and nothing else.
    return undefined;
  }
}

/** Writes what the next run may use, whole or not at all. */
export function remember(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(value));
  renameSync(`${file}.new`, file);
}
