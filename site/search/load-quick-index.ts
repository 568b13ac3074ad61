import type { QuickIndexFile } from '../../content/model/search/quick-index.ts';
import { quickIndexAddress } from '../../content/model/search/search-addresses.ts';
import type { PackedQuickIndex } from '../../content/model/search/packed-quick-index.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { loadOnce } from '../browser/load-once.ts';

/** The quick index as it comes: the small file that names the base, and the base. */
export interface QuickIndexFiles {
  info: QuickIndexFile;
  packed: PackedQuickIndex;
}

/** Loads the quick index once, however often it is asked for; after a failure it may be asked for again. */
export const quickIndexFiles = loadOnce(async (): Promise<QuickIndexFiles> => {
  const info = (await fetchJson(quickIndexAddress)) as QuickIndexFile;
  return { info, packed: (await fetchJson(info.base)) as PackedQuickIndex };
});
