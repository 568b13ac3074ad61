import type { SnapshotReader } from '../../../content/model/reader/reader.ts';
import type { QuickIndexFile } from '../../../content/model/search/quick-index.ts';
import { quickIndexAddress } from '../../../content/model/search/search-addresses.ts';
import type { PackedQuickIndex } from '../../../content/model/search/packed-quick-index.ts';
import type { Edited } from '../../../publish/search/affected-records.ts';
import { openSearch, type Search } from '../../../publish/search/index.ts';
import { openStore, type Store } from '../../../publish/store/index.ts';
import { type ReleasePart, storeFiles } from '../../../publish/store/release-part.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Search on a store, with releases that hold nothing but its files. */
export interface SearchOnStore {
  store: Store;
  search: Search;
  /** What is published. */
  reader(): SnapshotReader;
  publish(edited: Edited): Promise<void>;
  /** Lets the full text catch up. @returns how many releases that took */
  catchUp(): Promise<number>;
  /** Makes a release of a part. */
  commit(part: ReleasePart, kind: 'publish' | 'search'): Promise<void>;
  /** What browsers load first. */
  index(): QuickIndexFile;
  base(): PackedQuickIndex;
  /** A file of the live release, as JSON. */
  file(path: string): unknown;
  /** The addresses the live release answers. */
  paths(): string[];
  /** Opens store and search again, as a worker does that was killed. */
  reopen(): SearchOnStore;
  close(): void;
}

/** Opens search on an empty store. @param reader what counts as published before the first publish */
export function searchOnStore(reader: SnapshotReader): SearchOnStore {
  const { path, remove } = temporaryFolder('search-on-store');
  return opened(path, remove, reader);
}

function opened(folder: string, remove: () => void, begun: SnapshotReader): SearchOnStore {
  const store = openStore(folder);
  const search = openSearch(store);
  let reader = begun;
  const read = (path: string): unknown => {
    const answer = store.addresses.live(path);
    if (answer?.status !== 200) throw new Error(`${path} answers ${answer?.status ?? 'nothing'} instead of a file.`);
    return JSON.parse(String(store.objects.get(answer.sha256)));
  };
  const commit = async (part: ReleasePart, kind: 'publish' | 'search'): Promise<void> => {
    const answers = await storeFiles(part.files, store);
    store.write((unit) => {
      const release = unit.release({ createdAt: new Date().toISOString(), kind, renderer: 'none', cursor: null, reason: 'a test' });
      for (const [path, answer] of answers) release.answer(path, answer);
      for (const path of part.drop) release.drop(path);
      part.save(unit);
    });
    part.adopt();
  };
  return {
    store,
    search,
    reader: () => reader,
    commit,
    publish: async (edited) => {
      await commit(await search.publish(edited), 'publish');
      reader = edited.reader;
    },
    catchUp: async () => {
      for (let releases = 0; ; releases += 1) {
        const part = await search.catchUp(
          () => reader,
          (path) => store.addresses.live(path)?.status === 200,
        );
        if (part === undefined) return releases;
        await commit(part, 'search');
      }
    },
    index: () => read(quickIndexAddress) as QuickIndexFile,
    base: () => read((read(quickIndexAddress) as QuickIndexFile).base) as PackedQuickIndex,
    file: read,
    paths: () => [...store.addresses.all()].map(([path]) => path),
    reopen: () => {
      store.close();
      return opened(folder, remove, reader);
    },
    close: () => {
      store.close();
      remove();
    },
  };
}
