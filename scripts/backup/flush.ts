import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Waits until a file is on the disk. */
export async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the name of a file is on the disk. */
export async function flushFolderOf(path: string): Promise<void> {
  await flushFile(dirname(path));
}
