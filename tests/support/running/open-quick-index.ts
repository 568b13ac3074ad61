import type { QuickIndexFile } from '../../../content/model/search/quick-index.ts';
import { quickIndexAddress } from '../../../content/model/search/search-addresses.ts';
import { type PackedQuickIndex, unpackQuickIndex } from '../../../content/model/search/packed-quick-index.ts';
import { everyLetter, isRealWord, loadEnglishWords } from '../../../site/search/ranking/english-words.ts';
import { shardLoader } from '../../../site/search/load-shards.ts';
import { type SearchableIndex, searchableIndex } from '../../../site/search/ranking/searchable-index.ts';

/** Opens the quick index of a public site as a browser does. @param question what it is opened for: a large site has shards for it */
export async function openPublicQuickIndex(url: string, question = ''): Promise<SearchableIndex> {
  await loadEnglishWords(everyLetter);
  const read = async (address: string): Promise<unknown> => (await fetch(url + address)).json();
  const info = (await read(quickIndexAddress)) as QuickIndexFile;
  const index = searchableIndex(unpackQuickIndex((await read(info.base)) as PackedQuickIndex), info, isRealWord);
  return shardLoader(read)([question], index);
}
