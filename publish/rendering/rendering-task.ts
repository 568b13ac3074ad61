import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import type { CompiledSite } from './compiled-site.ts';
import type { FinishedPage } from './finish-page.ts';
import type { Answers, Call } from './record-reads.ts';

/** What to render pages with, and what to do with them. */
export interface RenderingTask {
  site: CompiledSite;
  reader: SnapshotReader;
  answers: Answers;
  /** Is handed the pages as they come, a few at a time, with the hash of the answer to each call so far. Rendering waits for it, so that few pages are in memory. */
  onPages: (pages: readonly FinishedPage[], hashes: ReadonlyMap<Call, string>) => Promise<void> | void;
  /** Ends the rendering early. */
  signal?: AbortSignal | undefined;
}
