import type { Route } from '../../content/model/addresses/addresses.ts';
import type { Call } from './record-reads.ts';
import { renderOnAllCores } from './render-on-all-cores.ts';
import { type RenderFailure, renderPages } from './render-pages.ts';
import type { RenderingTask } from './rendering-task.ts';

/** So many pages are worth starting threads for, each of which reads the whole content first. */
const worthThreads = 250;

/**
 * Renders addresses, those that stand first in the list first: in this thread where they are few, on all cores where
 * there are many.
 * @returns the addresses whose template failed, and the hash of the answer to each call that pages made
 */
export async function renderEach(
  routes: readonly Route[],
  { site, reader, answers, onPages, signal }: RenderingTask,
): Promise<{ failures: RenderFailure[]; hashes: Map<Call, string> }> {
  if (site.entry !== undefined && routes.length >= worthThreads)
    return renderOnAllCores(routes, { entry: site.entry, snapshot: reader.snapshot, onPages, signal });
  const hashes = new Map<Call, string>();
  const failures = await renderPages(routes, {
    renderer: site.renderer,
    answers,
    signal,
    onPage: async (page) => {
      for (const call of page.calls) if (!hashes.has(call)) hashes.set(call, answers.hash(call));
      await onPages([page], hashes);
    },
  });
  return { failures, hashes };
}
