import { afterEach } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder for one test, removed after it. */
export function folderForThisTest(): string {
  const { path, remove } = temporaryFolder('test');
  afterEach(remove);
  return path;
}
