import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isText } from '../../../publish/http/media-types.ts';
import type { Answer, FileAnswer, Store, UnitOfWork } from '../../../publish/store/index.ts';

/** What a test lets an address answer; null where it shall answer nothing any more. */
export type Content = FileContent | { to: string } | { withdrawn: string } | null;

type FileContent = { bytes: string | Buffer } & Partial<Omit<FileAnswer, 'status' | 'sha256' | 'size'>>;

/** Publishes files in one transaction of the store, as the publisher does, compressed where they are text. @returns the number of the release */
export function publish(store: Store, contents: Readonly<Record<string, Content>>, { createdAt = new Date(), quality = 5 } = {}): number {
  return store.write((unit) => {
    const release = unit.release({
      createdAt: createdAt.toISOString(),
      kind: 'publish',
      renderer: 'test',
      cursor: null,
      reason: 'A test',
    });
    for (const [path, content] of Object.entries(contents)) {
      if (content === null) release.drop(path);
      else if (path === '/404.html' && 'bytes' in content)
        release.answer(path, { status: 404, ...kept(unit, content.bytes, 'text/html', quality) });
      else release.answer(path, answerFor(unit, content, quality));
    }
    return release.number;
  });
}

/** Compresses what an address answers once more, as is done behind a release. */
export function recompress(store: Store, path: string, quality: number): void {
  const answer = store.addresses.live(path);
  if (answer === undefined || answer.status === 301) throw new Error(`${path} has no bytes.`);
  const bytes = store.objects.get(answer.sha256) ?? Buffer.alloc(0);
  store.write((unit) => {
    putCompressed(unit, answer.sha256, bytes, quality);
  });
}

export const home = `<!doctype html><title>Home</title><p>${'Find help near you. '.repeat(200)}`;
export const withdrawn = `<!doctype html><title>Withdrawn</title><p>${'This was withdrawn. '.repeat(20)}`;
export const pdf = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
/** Large enough to lie in a file beside the database. */
export const film = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => index % 253));

/** One of each thing the public can ask for. */
export const exampleSite: Readonly<Record<string, Content>> = {
  '/': { bytes: home, lastModified: '2026-03-01T12:00:00Z' },
  '/404.html': { bytes: '<!doctype html><title>Page not found</title>' },
  '/news/first/': { bytes: '<!doctype html><title>First</title>' },
  '/news/second/': { bytes: '<!doctype html><title>Second</title>', noindex: true },
  '/caf%C3%A9/': { bytes: '<!doctype html><title>Café</title>' },
  '/assets/app.abc123.css': {
    bytes: 'body{margin:0}'.repeat(50),
    type: 'text/css; charset=utf-8',
    cache: 'immutable',
    isPermanent: false,
  },
  '/feed.json': { bytes: '{"items":[]}', type: 'application/feed+json', sharing: 'cross-origin' },
  '/files/1/Plan%20(2026).pdf': { bytes: pdf, type: 'application/pdf', sharing: 'cross-origin', download: 'Plan “2026”.pdf' },
  '/files/2/film.mp4': { bytes: film, type: 'video/mp4', sharing: 'cross-origin', download: 'film.mp4' },
  '/old/': { to: '/news/first/' },
  '/elsewhere/': { to: 'https://example.org/page?a=1#part' },
  '/caf%C3%A9-old/': { to: '/café/' },
  '/page.aspx?documentuid=7F': { to: '/news/second/' },
  '/page.aspx?documentuid=7F&lang=fr': { to: 'https://example.org/fr' },
  '/page.aspx?documentuid=9a': { to: '/news/first/' },
  '/page.aspx?documentuid=9A': { to: '/caf%C3%A9/' },
  '/page.aspx?item-id=5': { to: '/news/second/' },
  '/?page_id=12': { to: '/news/first/' },
  '/old-site/*': { to: '/news/first/' },
  '/old-site/stories/*': { to: '/news/*' },
  '/en/*': { to: '/*' },
  '/withdrawn/': { withdrawn },
};

function answerFor(unit: UnitOfWork, content: NonNullable<Content>, quality: number): Answer {
  if ('to' in content) return { status: 301, to: content.to };
  if ('withdrawn' in content) return { status: 410, ...kept(unit, content.withdrawn, 'text/html', quality) };
  const { bytes, type = 'text/html; charset=utf-8', cache = 'revalidate', sharing = 'same-origin', isPermanent = true, ...rest } = content;
  return { status: 200, ...kept(unit, bytes, type, quality), type, cache, sharing, isPermanent, ...rest };
}

function kept(unit: UnitOfWork, content: string | Buffer, type: string, quality: number): { sha256: string; size: number } {
  const bytes = Buffer.from(content);
  const reference = unit.putObject(bytes);
  if (isText(type)) putCompressed(unit, reference.sha256, bytes, quality);
  return reference;
}

function putCompressed(unit: UnitOfWork, sha256: string, bytes: Buffer, quality: number): void {
  const br = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const gzip = gzipSync(bytes);
  unit.putEncoded(sha256, 'br', quality, br.length < bytes.length ? br : null);
  unit.putEncoded(sha256, 'gzip', 6, gzip.length < bytes.length ? gzip : null);
}
