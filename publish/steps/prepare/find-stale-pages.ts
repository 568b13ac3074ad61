import type { Edited } from '../../../content/model/reader/reader.ts';
import type { Route } from '../../../content/model/addresses/addresses.ts';
import { topicsOf } from '../../../content/model/reader/topics.ts';
import type { Store } from '../../store/index.ts';
import { type Answers, type Call, readCall } from '../../rendering/record-reads.ts';

/** The pages that are to be rendered, and why. */
export interface StalePages {
  /** Addresses that are new, at which another page stands than before, or whose own document changed. */
  own: Route[];
  /** Pages that only show something that changed elsewhere. */
  showing: Route[];
  /** Addresses at which nothing is rendered any more. */
  removed: string[];
  /** Calls whose answer changed, with the hash of the new answer. */
  changedCalls: ReadonlyMap<Call, string>;
}

/**
 * Finds the pages that an edit makes out of date: new ones, and those that asked something whose answer changed when
 * they were rendered last. Only questions under the topics that the edit touched are asked again.
 */
export function findStalePages(
  { reader, routes, topics }: Pick<Edited, 'reader' | 'routes' | 'topics'>,
  answers: Answers,
  { recordings }: Pick<Store, 'recordings'>,
  changed: ReadonlySet<string>,
): StalePages {
  const own: Route[] = [];
  const removed: string[] = [];
  for (const [path, { before, after }] of routes) {
    if (after !== undefined && !isSameRoute(before, after)) own.push(after);
    else if (after === undefined && before !== undefined) removed.push(path);
  }
  const changedCalls = new Map<Call, string>();
  const changedIds: number[] = [];
  for (const { id, call, hash } of recordings.filedUnder(topics)) {
    const after = answers.hash(call);
    if (after === hash) continue;
    changedCalls.set(call, after);
    changedIds.push(id);
  }
  const ownPaths = new Set(own.map(({ path }) => path));
  const showing: Route[] = [];
  for (const path of new Set([...recordings.askedBy(changedIds), ...recordings.stale()])) {
    const route = reader.routes.get(path);
    if (route === undefined || ownPaths.has(path)) continue;
    if ('id' in route && changed.has(route.id)) own.push(route);
    else showing.push(route);
  }
  return { own, showing, removed, changedCalls };
}

/** Every page of the site: the first publish, and another renderer. */
export function everyPage({ reader, routes }: Pick<Edited, 'reader' | 'routes'>): StalePages {
  return {
    own: [...reader.routes.values()],
    showing: [],
    removed: [...routes].flatMap(([path, { after }]) => (after === undefined ? [path] : [])),
    changedCalls: new Map(),
  };
}

/** The topics under which a call is filed. */
export function topicsOfCall(call: Call): string[] {
  const { question, values } = readCall(call);
  return topicsOf(question, values);
}

function isSameRoute(before: Route | undefined, after: Route): boolean {
  return before !== undefined && (before === after || JSON.stringify(before) === JSON.stringify(after));
}
