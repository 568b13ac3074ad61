import type { Document } from '../../content/model/documents/index.ts';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';

/** What somebody can be told of. */
export interface Target {
  /** The identifier of a document, or of the list of jobs. */
  id: string;
  title: string;
}

/** The jobs, which are no document. */
export const jobs = 'vacancies';

/** What a page is about that somebody asks for letters on; undefined where there is nothing to tell of it. */
export function targetAt(page: string, kind: 'news' | 'link', reader: SnapshotReader): Target | undefined {
  const route = reader.routes.get(page);
  if (route?.kind === 'list' && route.collection === 'vacancies' && kind === 'news') return { id: jobs, title: jobsTitle };
  const moved = reader.snapshot.moved.get(page)?.to;
  const id = route !== undefined && 'id' in route ? route.id : moved?.kind === 'document' ? moved.id : undefined;
  const document = id === undefined ? undefined : reader.snapshot.documents.get(id);
  if (document === undefined) return undefined;
  const isNews = document.collection === 'topics' || document.collection === 'areas' || document.collection === 'publications';
  return kind === 'link' || isNews ? { id: document.id, title: document.title } : undefined;
}

/** What a target is called now; undefined where it is not public any more. */
export function titleOfTarget(target: string, reader: SnapshotReader): string | undefined {
  return target === jobs ? jobsTitle : reader.snapshot.documents.get(target)?.title;
}

/** Everything that somebody may follow and that a document is news of: its topics, its areas and what these lie in, itself, jobs. */
export function targetsOf(document: Document, reader: SnapshotReader): Set<string> {
  const targets = new Set([document.id, ...document.topics, ...(document.collection === 'vacancies' ? [jobs] : [])]);
  for (let waiting = [...document.areas]; waiting.length > 0;) {
    const [area = '', ...rest] = waiting;
    waiting = rest;
    if (targets.has(area)) continue;
    targets.add(area);
    const found = reader.snapshot.documents.get(area);
    if (found?.collection === 'areas' && found.parent !== undefined) waiting.push(found.parent);
  }
  return targets;
}

const jobsTitle = 'new jobs';
