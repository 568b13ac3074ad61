// Run by runInChildProcess: an index of thousands of documents would hold up the worker.
import { answerParent } from '../child-process/answer-parent.ts';
import { type MadeBase, makeBase, type PlainRecord } from './quick-index-base.ts';
import type { QuickIndexScope } from '../../content/model/search/quick-index.ts';

/** What to make a base of besides the records. */
export interface BaseTask {
  scopes: readonly QuickIndexScope[];
}

await answerParent(({ scopes }: BaseTask, records: AsyncIterable<PlainRecord>): Promise<MadeBase> => makeBase(records, scopes));
