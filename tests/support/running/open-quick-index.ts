import type { QuickIndexFile } from '../../../content/model/search/quick-index.ts';
import { quickIndexAddress } from '../../../content/model/search/search-addresses.ts';
import { type PackedQuickIndex, unpackQuickIndex } from '../../../content/model/search/packed-quick-index.ts';
import { everyLetter, isRealWord, loadEnglishWords } from '../../../site/search/ranking/english-words.ts';
import { type SearchableIndex, searchableIndex } from '../../../site/search/ranking/searchable-index.ts';

/** Opens the quick index of a public site as a browser does. */
export async function openPublicQuickIndex(url: string): Promise<SearchableIndex> {
  await loadEnglishWords(everyLetter);
  const info = (await (await fetch(url + quickIndexAddress)).json()) as QuickIndexFile;
  return searchableIndex(unpackQuickIndex((await (await fetch(url + info.base)).json()) as PackedQuickIndex), info, isRealWord);
}
