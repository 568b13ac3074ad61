import { relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Parts of the project that have a law of their own. */
export type Room = 'content/model' | 'content/sample' | 'content/pages' | 'site/renderer' | 'site' | 'publish' | 'cms';

const rooms: readonly Room[] = ['content/model', 'content/sample', 'content/pages', 'site/renderer', 'site', 'publish', 'cms'];

/** The path from the project's folder, with forward slashes on every system. */
export function projectPath(file: string): string {
  return relative(root, resolve(root, file)).split(sep).join('/');
}

/** The room a file is in; undefined for tests, scripts and files at the top. */
export function roomOf(file: string): Room | undefined {
  const path = projectPath(file);
  return rooms.find((room) => path.startsWith(`${room}/`));
}
