import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../bootstrap/user-error.mjs';
import { flushFile, flushFolderOf } from './flush.ts';
import { inWorkFolder } from './work-folder.ts';

/** Something that was unpacked, and where it belongs. */
export interface Move {
  from: string;
  to: string;
}

/**
 * Leaves out what an earlier try put in place already. Nothing is written over: what is there and is something else is
 * somebody’s. @throws {UserError} which names it
 */
export async function stillToMove(moves: readonly Move[]): Promise<Move[]> {
  const left: Move[] = [];
  for (const move of moves) {
    if (!existsSync(move.from)) continue;
    if (!existsSync(move.to)) left.push(move);
    else if (!(await isSame(move.from, move.to)))
      throw new UserError(
        `${move.to} is not what the restore that ended in the middle put there. Nothing was changed. Move it aside (with mv), and run this again.`,
      );
  }
  return left;
}

/**
 * Does `work` with moves that are one rename each: what belongs on another disk is copied there first, beside its place and to
 * the end, because a copy that ends in the middle would look like the whole.
 */
export async function onTheirDisks<T>(moves: readonly Move[], work: (moves: readonly Move[]) => Promise<T>): Promise<T> {
  const [move, ...others] = moves;
  if (move === undefined) return work([]);
  const goOn = (own: Move): Promise<T> => onTheirDisks(others, (rest) => work([own, ...rest]));
  const folder = dirname(move.to);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (await canRename(move.from, folder)) return goOn(move);
  return inWorkFolder(folder, 'restoring', async (beside) => {
    const copy = join(beside, 'copy');
    await cp(move.from, copy, { recursive: true, preserveTimestamps: true });
    await flushAll(copy);
    return goOn({ from: copy, to: move.to });
  });
}

/** Puts something where it belongs, for good. */
export async function putInPlace({ from, to }: Move): Promise<void> {
  await rename(from, to);
  await flushFolderOf(to);
}

/** Asked by trying: two folders of one disk can be mounted apart. */
async function canRename(from: string, folder: string): Promise<boolean> {
  const [probe, there] = [`${from}.probe`, join(folder, `restoring-${process.pid}-probe`)];
  await writeFile(probe, '');
  try {
    await rename(probe, there);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EXDEV') return false;
    throw error;
  } finally {
    await rm(probe, { force: true });
    await rm(there, { force: true });
  }
}

async function flushAll(path: string): Promise<void> {
  if ((await stat(path)).isDirectory()) for (const name of await readdir(path)) await flushAll(join(path, name));
  await flushFile(path);
}

/** Whether two files, or two folders with everything in them, are the same byte for byte. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [ofOne, ofOther] = [await stat(one), await stat(other)];
  if (ofOne.isDirectory() !== ofOther.isDirectory()) return false;
  if (!ofOne.isDirectory()) return ofOne.size === ofOther.size && (await haveSameBytes(one, other));
  const names = (await readdir(one)).sort();
  if (names.join('/') !== (await readdir(other)).sort().join('/')) return false;
  for (const name of names) if (!(await isSame(join(one, name), join(other, name)))) return false;
  return true;
}

async function haveSameBytes(one: string, other: string): Promise<boolean> {
  const rest = createReadStream(other)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for await (const chunk of createReadStream(one) as AsyncIterable<Buffer>) {
      const next = await rest.next();
      // Both are read in pieces of one size.
      if (next.done === true || !chunk.equals(next.value)) return false;
    }
    return true;
  } finally {
    await rest.return?.();
  }
}
