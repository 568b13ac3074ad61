import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CompiledSite, loadCompiledSite } from '../../../publish/renderer.ts';
import { buildRenderer } from '../../../scripts/build-renderer.ts';

/** The real site, compiled; compiled first where its sources changed. Every suite shares one build. */
export async function compiledSite(): Promise<CompiledSite> {
  await buildRenderer();
  return loadCompiledSite('var');
}

/** A folder of one test's own, removed at its end by `remove`. */
export function ownFolder(name: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `signpost-${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
