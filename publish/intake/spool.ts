import { randomUUID } from 'node:crypto';
import { lstatSync } from 'node:fs';
import fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { spoolEntry, type SpoolEntry } from '../../content/model/intake/intake.ts';

/** The calls of the file system that the spool writes with. Tests hand in ones that fail. */
export type SpoolPrimitives = Pick<typeof fs, 'open' | 'rename'>;

/** What people sent, and how often pages were read, each in a file of its own, until the worker collects it. */
export interface Spool {
  /** Keeps an entry so that it outlasts a power cut. @throws {SpoolError} where it could not be kept; then nothing of it is there */
  add(entry: SpoolEntry): Promise<void>;
}

/** An entry could not be kept: the disk is full, say. */
export class SpoolError extends Error {
  override name = 'SpoolError';
}

/** Opens a spool for adding. `maxEntries` entries may wait: a worker that is off for days must not fill the disk. */
export function openSpool(
  folder: string,
  { maxEntries = 50_000, primitives = fs }: { maxEntries?: number; primitives?: SpoolPrimitives } = {},
): Spool {
  /** How many wait, at maxEntries: the worker takes some away without telling. */
  let waiting: number | undefined;

  const makeRoom = async (): Promise<void> => {
    if (waiting !== undefined && waiting < maxEntries) return;
    const made = await fs.mkdir(join(folder, unfinished), { recursive: true });
    if (made !== undefined) await syncFolder(dirname(folder), primitives);
    waiting = (await namesIn(folder)).length;
    if (waiting >= maxEntries) throw new Error(`${waiting} entries wait in it already. Start the worker, which collects them.`);
  };

  return {
    async add(entry) {
      const temporary = join(folder, unfinished, `${entry.id}.${randomUUID()}`);
      const path = fileOf(folder, entry.id);
      try {
        await makeRoom();
        await writeWhole(temporary, JSON.stringify(entry), primitives);
        await primitives.rename(temporary, path);
        await syncFolder(folder, primitives);
        waiting = (waiting ?? 0) + 1;
      } catch (cause) {
        // The folder may have gone: it is looked at again.
        waiting = undefined;
        // The sender is told that it was not kept, so it must not turn up later all the same.
        await Promise.allSettled([fs.rm(temporary, { force: true }), fs.rm(path, { force: true })]);
        throw new SpoolError(`What somebody sent could not be kept in ${folder}: ${messageOf(cause)}`, { cause });
      }
    },
  };
}

/** Reads what waits in a spool. What is damaged is put aside and reported. */
export async function* readSpool(folder: string, report: (problem: string) => void): AsyncGenerator<SpoolEntry> {
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    const text = await readEntry(path);
    if (text === 'gone') continue;
    const entry = spoolEntry.safeParse(parsed(text));
    if (entry.success && `${entry.data.id}${ending}` === name) yield entry.data;
    else {
      await fs.rename(path, path + damaged);
      report(`Something in the spool cannot be read, and was put aside as ${path}${damaged}.`);
    }
  }
}

/** Takes an entry out of the spool, once it is kept elsewhere. */
export async function removeFromSpool(folder: string, id: string): Promise<void> {
  await fs.rm(fileOf(folder, id), { force: true });
}

/**
 * Removes what nobody will collect: what was being written when its process was killed, an hour ago at least, and what
 * was put aside as damaged and is older than words may be kept.
 */
export async function forgetLeftovers(folder: string, { now, wordsBefore }: { now: Date; wordsBefore: Date }): Promise<void> {
  await removeOlder(join(folder, unfinished), '', new Date(now.getTime() - anHour));
  await removeOlder(folder, damaged, wordsBefore);
}

const ending = '.json';

/** What is added to the name of a file that cannot be read. */
const damaged = '.damaged';

const anHour = 60 * 60 * 1000;

/** Where files are written before they are whole. */
const unfinished = 'unfinished';

function fileOf(folder: string, id: string): string {
  return join(folder, `${id}${ending}`);
}

async function namesIn(folder: string, end = ending): Promise<string[]> {
  const names = await fs.readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith(end));
}

async function removeOlder(folder: string, end: string, moment: Date): Promise<void> {
  for (const name of await namesIn(folder, end)) {
    const path = join(folder, name);
    // What is being written now may have its place by the time it is looked at.
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found !== undefined && found.mtime < moment) await fs.rm(path, { force: true, recursive: true });
  }
}

async function writeWhole(path: string, text: string, { open }: SpoolPrimitives): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string, { open }: SpoolPrimitives): Promise<void> {
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Far more than any entry has, in bytes. */
const maxEntryBytes = 256 * 1024;

/** The text of a file of the spool; empty where it is no file, or none of ours; `gone` where somebody took it meanwhile. */
async function readEntry(path: string): Promise<string> {
  try {
    const found = await fs.lstat(path);
    return found.isFile() && found.size <= maxEntryBytes ? await fs.readFile(path, 'utf8') : '';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'gone';
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema says that it does not fit.
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
