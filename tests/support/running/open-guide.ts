import { guideAddress, type GuideIndex } from '../../../content/model/search/guide.ts';
import { type PackedGuide, unpackGuide } from '../../../content/model/search/packed-guide.ts';
import { isRealWord } from '../../../site/search/real-words.ts';
import { type OpenGuide, openGuide } from '../../../site/search/open-guide.ts';

/** Opens the guide of a public site as a browser does. */
export async function openPublicGuide(url: string): Promise<OpenGuide> {
  const info = (await (await fetch(url + guideAddress)).json()) as GuideIndex;
  return openGuide(unpackGuide((await (await fetch(url + info.base)).json()) as PackedGuide), info, isRealWord);
}
