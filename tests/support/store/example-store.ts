import { afterEach } from 'vitest';
import {
  openStore,
  type FileAnswer,
  type ReleaseSummary,
  type ReleaseUnit,
  type Store,
  type UnitOfWork,
  type WriterOptions,
} from '../../../publish/store/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A folder for one test, removed after it. */
export function folderForThisTest(): string {
  const folder = temporaryFolder('store');
  afterEach(folder.remove);
  return folder.path;
}

/** A store in a folder of its own for one test, closed after it. */
export function storeForThisTest(folder = folderForThisTest(), options: WriterOptions = {}): Store {
  const store = openStore(folder, options);
  afterEach(() => {
    store.close();
  });
  return store;
}

/** Keeps a page; its answer, permanent unless told otherwise. */
export function page(unit: UnitOfWork, html: string, particulars: Partial<FileAnswer> = {}): FileAnswer {
  return {
    status: 200,
    ...unit.putObject(Buffer.from(html)),
    type: 'text/html; charset=utf-8',
    cache: 'revalidate',
    sharing: 'same-origin',
    isPermanent: true,
    ...particulars,
  };
}

type Particulars = Partial<Pick<ReleaseSummary, 'createdAt' | 'kind' | 'renderer' | 'cursor' | 'reason'>>;

/** Begins a release, made now by a publish unless told otherwise. */
export function beginRelease(unit: UnitOfWork, particulars: Particulars = {}): ReleaseUnit {
  return unit.release({
    createdAt: new Date().toISOString(),
    kind: 'publish',
    renderer: 'test',
    cursor: null,
    reason: 'A test',
    ...particulars,
  });
}

/** Publishes pages, as HTML by path; null takes an address away. @returns the release's number */
export function publish(store: Store, pages: Record<string, string | null>, particulars: Particulars = {}): number {
  return store.write((unit) => {
    const release = beginRelease(unit, particulars);
    for (const [path, html] of Object.entries(pages)) {
      if (html === null) release.drop(path);
      else release.answer(path, page(unit, html));
    }
    return release.number;
  });
}

/** What the public sees at every address: HTML by path. */
export function site(store: Pick<Store, 'addresses' | 'objects'>, release?: number): Record<string, string> {
  return Object.fromEntries(
    [...store.addresses.all(release)].map(([path, answer]) => [
      path,
      answer.status === 301 ? `→ ${answer.to}` : (store.objects.get(answer.sha256)?.toString() ?? 'missing'),
    ]),
  );
}
