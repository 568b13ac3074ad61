import type { GuideDocument } from '../../content/model/search/guide.ts';
import { packGuide } from '../../content/model/search/packed-guide.ts';

/** The guide's index of some documents, packed, as the text of its file. */
export function guideBase(documents: readonly GuideDocument[]): string {
  return JSON.stringify(packGuide(documents));
}
