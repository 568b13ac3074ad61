import type { Route } from '../../content/model/addresses.ts';
import type { SnapshotReader } from '../../content/model/reader.ts';
import type { CompiledSite } from './compiled-site.ts';
import type { FinishedPage } from './finish-page.ts';
import type { Answers, Call } from './record-reads.ts';
import { renderOnAllCores } from './render-on-all-cores.ts';
import { type RenderFailure, renderPages } from './render-pages.ts';

/** So many pages are worth starting threads for, each of which reads the whole content first. */
const worthThreads = 250;

/**
 * Renders addresses, those that stand first in the list first: in this thread where they are few, on all cores where
 * there are many.
 * @param onPages is handed the pages as they come, a few at a time
 * @returns the addresses whose template failed, and the hash of the answer to each call that pages made
 */
export async function renderEach(
  routes: readonly Route[],
  {
    site,
    reader,
    answers,
    onPages,
  }: { site: CompiledSite; reader: SnapshotReader; answers: Answers; onPages: (pages: readonly FinishedPage[]) => void },
): Promise<{ failures: RenderFailure[]; hashes: Map<Call, string> }> {
  if (site.entry !== undefined && routes.length >= worthThreads)
    return renderOnAllCores(routes, { entry: site.entry, snapshot: reader.snapshot, onPages });
  const hashes = new Map<Call, string>();
  const failures = await renderPages(routes, {
    renderer: site.renderer,
    answers,
    onPage: (page) => {
      for (const call of page.calls) if (!hashes.has(call)) hashes.set(call, answers.hash(call));
      onPages([page]);
    },
  });
  return { failures, hashes };
}
