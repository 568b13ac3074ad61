import type { SnapshotReader } from '../../content/model/reader.ts';
import type { ReleaseFile } from '../steps/make-release.ts';
import type { Store } from '../store/index.ts';
import { openGuide } from './guide.ts';

/** The two layers of search. */
export interface Search {
  /** The guide of a snapshot: small, and published with the swap itself. It also hides what the full text still has and the site has not. */
  guide(reader: SnapshotReader): Promise<ReleaseFile[]>;
  /**
   * Brings the full-text index up to a snapshot, in a process of its own.
   * @returns new files and the paths of earlier ones that are still needed; undefined where the index is up to date
   */
  fullText(reader: SnapshotReader): Promise<{ files: ReleaseFile[]; keep: string[] } | undefined>;
  /** Whether an address belongs to the full-text index. */
  isFullText(path: string): boolean;
  /** Whether an address belongs to search at all. */
  isSearch(path: string): boolean;
}

/** Opens search, with a folder for what it remembers between runs. */
export function openSearch({ folder }: { store: Store; folder: string }): Search {
  const guide = openGuide(folder);
  return {
    guide: (reader) => guide.files(reader, []),
    fullText: async ({ snapshot }) => {
      await guide.rebase(snapshot);
      return undefined;
    },
    isFullText: (path) => path.startsWith('/search/full-text/'),
    isSearch: (path) => path.startsWith('/search/') && path !== '/search/',
  };
}
