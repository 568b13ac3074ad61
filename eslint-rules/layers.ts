import { relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Parts of the project that have a boundary of their own. */
export type Layer = 'content/model' | 'content/sample' | 'content/pages' | 'site/renderer' | 'site' | 'publish' | 'cms';

const layers: readonly Layer[] = ['content/model', 'content/sample', 'content/pages', 'site/renderer', 'site', 'publish', 'cms'];

/** The path from the project's folder, with forward slashes on every system. */
export function projectPath(file: string): string {
  return relative(root, resolve(root, file)).split(sep).join('/');
}

/** The layer a file is in; undefined for tests, scripts and files at the top. */
export function layerOf(file: string): Layer | undefined {
  const path = projectPath(file);
  return layers.find((layer) => path.startsWith(`${layer}/`));
}
