import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A small file system of its own, which can be filled without filling the machine's. */
export interface SmallDisk {
  folder: string;
  /** Writes until nothing more fits. */
  fill(): void;
  /** Removes what `fill` wrote. */
  free(): void;
  /** Lets nobody write into a folder of it, root neither, as a volume that is mounted read-only does. */
  protect(folder: string): void;
  /** Lets everybody write there again. */
  release(): void;
  remove(): void;
}

/** Mounts a small disk at a folder, of the size that `mount` is given. @returns undefined where this user may mount none */
export function mountSmallDisk(folder: string, { size }: { size: string }): SmallDisk | undefined {
  mkdirSync(folder, { recursive: true });
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    if (error instanceof Error && 'status' in error) return undefined;
    throw error;
  }
  const ballast = join(folder, 'ballast');
  const free = (): void => rmSync(ballast, { force: true });
  let isProtected: string | undefined;
  const release = (): void => {
    // What has it open goes on with it until it closes it.
    if (isProtected !== undefined) execFileSync('umount', ['-l', isProtected], { stdio: 'pipe' });
    isProtected = undefined;
  };
  return {
    folder,
    fill: () => fillWith(ballast),
    free,
    protect: (inside) => {
      const path = join(folder, inside);
      execFileSync('mount', ['--bind', path, path], { stdio: 'pipe' });
      execFileSync('mount', ['-o', 'remount,bind,ro', path], { stdio: 'pipe' });
      isProtected = path;
    },
    release,
    remove: () => {
      free();
      release();
      execFileSync('umount', [folder], { stdio: 'pipe' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fillWith(file: string): void {
  const descriptor = openSync(file, 'a');
  try {
    // The last bytes are taken by smaller and smaller portions.
    for (let portion = Buffer.alloc(4_000_000); portion.length > 512; portion = portion.subarray(0, portion.length / 8)) {
      while (hasTaken(descriptor, portion));
    }
  } finally {
    closeSync(descriptor);
  }
}

function hasTaken(descriptor: number, portion: Buffer): boolean {
  try {
    return writeSync(descriptor, portion) === portion.length;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false;
    throw error;
  }
}
