import MiniSearch from 'minisearch';
import { type GuideDocument, guideOptions } from '../../content/model/search/guide.ts';
import { type GuideBase, packGuide } from '../../content/model/search/packed-guide.ts';

/** The guide's index of some documents, packed, as the text of its file. */
export function guideBase(documents: readonly GuideDocument[]): string {
  const index = new MiniSearch<GuideDocument>(guideOptions);
  index.addAll(documents);
  return JSON.stringify(packGuide(index.toJSON() as unknown as GuideBase));
}
