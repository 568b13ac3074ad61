import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { currentRenderer } from './current-renderer.ts';
import type { Renderer } from '../../content/model/render.ts';

/** A compiled site with the files its pages load. */
export interface CompiledSite {
  /** Names the code and everything it was compiled from. */
  hash: string;
  renderer: Renderer;
  /** Where other threads load the renderer from: the address of its module. Without it all pages are rendered in this thread. */
  entry?: string;
  /** Scripts, styles, fonts and the hand-made files of `public/`: the address and the file. */
  assets: { path: string; file: string }[];
}

/**
 * Loads the renderer that was compiled last.
 * @param varDir the folder that holds `renderers/current.json`
 * @throws when nothing was compiled, with what to do
 */
export async function loadCompiledSite(varDir: string): Promise<CompiledSite> {
  const { hash, folder } = currentRenderer(varDir);
  const entry = pathToFileURL(join(folder, 'server', 'entry.mjs')).href;
  return { hash, entry, renderer: await loadRenderer(entry), assets: filesIn(join(folder, 'client')) };
}

/**
 * Loads a renderer from the module of a compiled site.
 * @throws when the module is none of this version, with what to do
 */
export async function loadRenderer(entry: string): Promise<Renderer> {
  const module = (await import(entry)) as { createRenderer?: () => Renderer };
  if (module.createRenderer === undefined) {
    throw new Error(
      `The compiled site in ${entry} has no createRenderer: it was made by another version of Signpost or Astro. Run npm start to compile it again.`,
    );
  }
  return module.createRenderer();
}

function filesIn(folder: string): { path: string; file: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: `/${relative(folder, file).split(sep).join('/')}`, file }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
