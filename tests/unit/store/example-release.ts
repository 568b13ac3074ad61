import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach } from 'vitest';
import { openStore, type Manifest, type PageRef, type ReleaseEntry, type Store } from '../../../publish/store/index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A folder for one test, removed after it. */
export function folderForThisTest(): string {
  const folder = temporaryFolder('store');
  afterEach(folder.remove);
  return folder.path;
}

/** A store in a folder of its own for one test. */
export function storeForThisTest(): Store {
  return openStore(folderForThisTest());
}

/** An entry for a path, its bytes kept in the store; text is kept compressed too. */
export function entryFor(store: Store, path: string, bytes: string | Uint8Array, particulars: Partial<ReleaseEntry> = {}): ReleaseEntry {
  const type = particulars.type ?? 'text/html; charset=utf-8';
  const object = store.objects.put(bytes);
  return {
    path,
    ...object,
    type,
    cache: 'revalidate',
    sharing: 'same-origin',
    encodings: /text|json|xml/.test(type) ? compressed(store, bytes) : {},
    ...particulars,
  };
}

/** A page that is no entry: withdrawn, or the 404 page. */
export function pageFor(store: Store, html: string): PageRef {
  return { ...store.objects.put(html), encodings: compressed(store, html) };
}

/** A manifest over some entries; number 1 and made now unless told otherwise. */
export function manifestOf(store: Store, entries: ReleaseEntry[], particulars: Partial<Manifest> = {}): Manifest {
  const number = particulars.number ?? 1;
  return {
    number,
    createdAt: new Date().toISOString(),
    kind: 'publish',
    head: number,
    renderer: 'test',
    cursor: null,
    reason: 'A test',
    pages: entries.length,
    entries: Object.fromEntries(entries.map((entry) => [entry.path, entry])),
    redirects: {},
    gone: {},
    notFound: pageFor(store, '<!doctype html><title>Page not found</title>'),
    ...particulars,
  };
}

function compressed(store: Store, bytes: string | Uint8Array): ReleaseEntry['encodings'] {
  return { br: store.objects.put(brotliCompressSync(bytes)), gzip: store.objects.put(gzipSync(bytes)) };
}
