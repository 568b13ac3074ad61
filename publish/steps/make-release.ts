import { readFile } from 'node:fs/promises';
import type { Snapshot } from '../../content/model/snapshot.ts';
import type { CompiledSite } from '../renderer.ts';
import type { Manifest, ObjectRef, PageRef, ReleaseEntry, Store } from '../store/index.ts';
import { best, compress } from './compress.ts';
import type { Rendering } from './render-pages.ts';

/** A file of a release that is no page of the renderer: search's, say. */
export interface ReleaseFile {
  path: string;
  bytes: Uint8Array;
  type: string;
  cache: ReleaseEntry['cache'];
  /** Brotli's quality, where it is worth more time than usual: a large file that stays for long. */
  quality?: number;
}

/** Stores a rendered address and gives what the manifest says of it. */
export async function storePage({ route, page }: Rendering, store: Store): Promise<ReleaseEntry> {
  const bytes = Buffer.from(page.body);
  // Its address names all that it says, so it never changes; and it is for our own pages only.
  const isTheme = route.kind === 'theme';
  return {
    path: route.path,
    ...store.objects.put(bytes),
    type: page.type,
    cache: isTheme ? 'immutable' : 'revalidate',
    sharing: isTheme || page.type.startsWith('text/html') ? 'same-origin' : 'cross-origin',
    encodings: await compress(bytes, page.type, store.objects),
  };
}

/** Stores a file that the publisher made and gives what the manifest says of it. */
export async function storeFile(file: ReleaseFile, store: Store): Promise<ReleaseEntry> {
  const before = stored.get(file);
  if (before !== undefined && store.objects.has(before.sha256)) return before;
  const { path, bytes, type, cache, quality } = file;
  const entry: ReleaseEntry = {
    path,
    ...store.objects.put(bytes),
    type,
    cache,
    sharing: 'same-origin',
    encodings: await compress(bytes, type, store.objects, quality),
  };
  stored.set(file, entry);
  return entry;
}

/** Files that were stored: the very same one comes with many releases, and need not be read and compressed again. */
const stored = new WeakMap<ReleaseFile, ReleaseEntry>();

/** Stores the scripts, styles, fonts and hand-made files of a compiled site. */
export async function storeAssets({ assets }: CompiledSite, store: Store): Promise<ReleaseEntry[]> {
  return Promise.all(
    assets.map(async ({ path, file }) => {
      // Astro puts what it names by content into one folder; hand-made files keep their name and may change.
      const cache = path.startsWith('/assets/') ? 'immutable' : 'revalidate';
      return storeFile({ path, bytes: await readFile(file), type: typeOf(path), cache, quality: best }, store);
    }),
  );
}

/**
 * Stores the bytes of a snapshot's images and files, and gives what the manifest says of each of their addresses.
 * @param sources where bytes that the store does not have yet can be read
 * @throws when bytes are in neither place, or are not what their SHA-256 says
 */
export async function storeMedia(snapshot: Snapshot, sources: ReadonlyMap<string, string>, store: Store): Promise<ReleaseEntry[]> {
  const keep = async (sha256: string, name: string): Promise<void> => {
    if (store.objects.has(sha256)) return;
    const source = sources.get(sha256);
    if (source === undefined) throw new Error(`The bytes of ${name} are missing: upload it again.`);
    const kept: ObjectRef = await store.objects.putFile(source);
    if (kept.sha256 !== sha256) throw new Error(`The bytes of ${name} are not what was uploaded: upload it again.`);
  };
  const entries: ReleaseEntry[] = [];
  const shared = { sharing: 'cross-origin', encodings: {} } as const;
  for (const { sizes } of snapshot.images.values()) {
    for (const { path, sha256, size, type } of sizes) {
      await keep(sha256, path);
      entries.push({ path, sha256, size, type, cache: 'immutable', ...shared });
    }
  }
  for (const { id, name, sha256, size, type, updated } of snapshot.files.values()) {
    await keep(sha256, name);
    const file = { sha256, size, type, download: name, lastModified: updated, ...shared };
    entries.push({ path: `/files/${id}/${name}`, cache: 'revalidate', ...file });
    entries.push({ path: `/files/${id}/${sha256}/${name}`, cache: 'immutable', ...file });
  }
  return entries;
}

/** The addresses of replaced files that stay for ever: `/files/ID/HASH/NAME` of every file that is still public. */
export function keptFileVersions(previous: Manifest | undefined, snapshot: Snapshot): ReleaseEntry[] {
  return Object.values(previous?.entries ?? {}).filter(({ path }) => {
    const [, folder, id, hash, name] = path.split('/');
    return folder === 'files' && hash !== undefined && name !== undefined && id !== undefined && snapshot.files.has(id);
  });
}

/** A page that stands outside the entries, as the manifest names it. */
export function pageRef({ sha256, size, encodings }: ReleaseEntry): PageRef {
  return { sha256, size, encodings };
}

/** Media types of the files a compiled site has, by ending. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  xsl: 'application/xslt+xml; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  webp: 'image/webp',
  avif: 'image/avif',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/** The media type of a file, from the ending of its name. @throws where the ending is not known, so that nothing is served as a guess */
export function typeOf(path: string): string {
  const type = types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  if (type === undefined)
    throw new Error(
      `The compiled site holds ${path}, whose media type is not known. Add its ending to publish/steps/make-release.ts, or take the file out of public/.`,
    );
  return type;
}
