import { type CompiledSite, loadCompiledSite } from '../../../publish/rendering/compiled-site.ts';
import { buildRenderer } from '../../../scripts/build/renderer.ts';

/** The real site, compiled; compiled first where its sources changed. Every suite shares one build. */
export async function compiledSite(): Promise<CompiledSite> {
  await buildRenderer();
  return loadCompiledSite('var');
}
