import type { Route } from '../../content/model/addresses.ts';
import type { RenderedPage, Renderer } from '../../content/model/render.ts';
import { type Answers, type Call, recordReads } from './record-reads.ts';

/** A rendered address with the calls it made. */
export interface Rendering {
  route: Route;
  page: RenderedPage;
  calls: ReadonlySet<Call>;
}

/** An address that could not be rendered. */
export interface RenderFailure {
  route: Route;
  error: unknown;
}

/** Renders in flight at once: a third faster than one after the other, and more gain nothing. */
const inFlight = 4;

/**
 * Renders addresses and hands each to `onPage` as it comes, so that no more than a few pages are in memory.
 * @returns the addresses whose template failed
 */
export async function renderPages(
  routes: Iterable<Route>,
  { renderer, answers, onPage }: { renderer: Renderer; answers: Answers; onPage: (rendering: Rendering) => Promise<void> | void },
): Promise<RenderFailure[]> {
  const failures: RenderFailure[] = [];
  const queue = Iterator.from(routes);
  const renderNext = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      const route = next.value;
      try {
        const { reader, calls } = recordReads(answers);
        const page = await renderer.render({ reader, route, isPreview: false });
        await onPage({ route, page, calls });
      } catch (error) {
        failures.push({ route, error });
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, renderNext));
  return failures;
}
