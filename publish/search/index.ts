import { join } from 'node:path';
import type { SnapshotReader } from '../../content/model/reader.ts';
import type { ReleaseFile } from '../steps/make-release.ts';
import type { ReleaseEntry } from '../store/index.ts';
import { fullTextFolder, openFullText } from './full-text.ts';
import { openGuide } from './guide.ts';

/** The two layers of search. */
export interface Search {
  /** The guide of a snapshot: small, and published with the swap itself. It also hides what the full text still has and the site has not. */
  guide(reader: SnapshotReader): Promise<ReleaseFile[]>;
  /**
   * Brings the full-text index up to a snapshot, in a process of its own.
   * @param inRelease what the newest release answers at an address
   * @returns new files and the paths of earlier ones that are still needed; undefined where the index is up to date
   */
  fullText(
    reader: SnapshotReader,
    inRelease: (path: string) => ReleaseEntry | undefined,
  ): Promise<{ files: ReleaseFile[]; keep: string[] } | undefined>;
  /** Whether an address belongs to the full-text index. */
  isFullText(path: string): boolean;
  /** Whether an address belongs to search at all. */
  isSearch(path: string): boolean;
}

/** Opens search, with a folder for what it remembers between runs; losing that costs fresh indexes and nothing else. */
export function openSearch({ folder }: { folder: string }): Search {
  const guide = openGuide(join(folder, 'guide'));
  const fullText = openFullText(join(folder, 'full-text'));
  /** One index is made after the other, whoever asks for it. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    guide: (reader) => guide.files(reader, fullText.gone(reader.snapshot)),
    fullText: ({ snapshot }, inRelease) => {
      const update = last.then(() => fullText.update(snapshot, inRelease));
      last = update.then(
        () => guide.rebase(snapshot),
        () => undefined,
      );
      return update;
    },
    isFullText: (path) => path.startsWith(fullTextFolder),
    isSearch: (path) => path.startsWith('/search/') && path !== '/search/',
  };
}
