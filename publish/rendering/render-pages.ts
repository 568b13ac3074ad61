import type { Route } from '../../content/model/addresses/addresses.ts';
import type { Renderer } from '../../content/model/render.ts';
import { finishPage, type FinishedPage } from './finish-page.ts';
import { type Answers, recordReads } from './record-reads.ts';
import { renderPage } from './render-page.ts';

/** An address that could not be rendered. */
export interface RenderFailure {
  path: string;
  /** Why, as a sentence. */
  reason: string;
}

/** Renders in flight at once: a third faster than one after the other, and more gain nothing. */
const inFlight = 4;

/**
 * Renders addresses in this thread and hands each to `onPage` as it comes, so that few pages are in memory.
 * @returns the addresses whose template failed
 */
export async function renderPages(
  routes: Iterable<Route>,
  {
    renderer,
    answers,
    onPage,
    signal,
  }: {
    renderer: Renderer;
    answers: Answers;
    onPage: (page: FinishedPage) => Promise<void> | void;
    signal?: AbortSignal | undefined;
  },
): Promise<RenderFailure[]> {
  const failures: RenderFailure[] = [];
  const queue = Iterator.from(routes);
  const renderNext = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true && signal?.aborted !== true; next = queue.next()) {
      const route = next.value;
      const { reader, calls } = recordReads(answers);
      let page: FinishedPage;
      try {
        page = finishPage(route, await renderPage(renderer, { reader, route, isPreview: false }), calls);
      } catch (error) {
        failures.push({ path: route.path, reason: messageOf(error) });
        continue;
      }
      await onPage(page);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, renderNext));
  return failures;
}

/** An error as a sentence, with what caused it. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${messageOf(error.cause)})`;
}
