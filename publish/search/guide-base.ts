import MiniSearch from 'minisearch';
import { type GuideDocument, guideOptions } from '../../content/model/search/guide.ts';

/** The guide's index of some documents, as the text of its file. */
export function guideBase(documents: readonly GuideDocument[]): string {
  const index = new MiniSearch<GuideDocument>(guideOptions);
  index.addAll(documents);
  return JSON.stringify(index);
}
