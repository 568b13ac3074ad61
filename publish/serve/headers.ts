import type { Hsts } from '../environment/index.ts';
import { isText } from '../http/media-types.ts';
import type { FileAnswer } from '../store/index.ts';

/** What the headers of an answer depend on; every file of a release fits. */
export type HeaderSubject = Pick<FileAnswer, 'type' | 'cache' | 'sharing' | 'download' | 'noindex' | 'lastModified'>;

/** What is true of a whole host, whichever file is asked for. */
export interface HostPolicy {
  /** Whether it is a rehearsal, of which search engines are to keep nothing. */
  isStaging: boolean;
  hsts: Hsts;
}

/** The real site, whose domain has names that may not answer by HTTPS. */
export const usualPolicy: HostPolicy = { isStaging: false, hsts: 'on' };

/** The content type of pages. */
export const htmlType = 'text/html; charset=utf-8';

/** A page that says what was withdrawn, that nothing was found, or that the server made itself. */
export const pageSubject: HeaderSubject = {
  type: htmlType,
  cache: 'revalidate',
  sharing: 'same-origin',
};

/** The headers of an answer, but for those of its transport (length, encoding, ETag). The one source for every server that can serve the site. */
export function headersFor(subject: HeaderSubject, { isStaging, hsts }: HostPolicy = usualPolicy): Record<string, string> {
  const isShared = subject.sharing === 'cross-origin';
  return {
    'Content-Type': subject.type,
    'Cache-Control': subject.cache === 'immutable' ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy(subject),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': isShared ? 'cross-origin' : 'same-origin',
    'Permissions-Policy': 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    // Nobody else learns which page about health somebody read.
    'Referrer-Policy': 'same-origin',
    ...(hsts !== 'off' && { 'Strict-Transport-Security': strictTransport[hsts] }),
    'X-Content-Type-Options': 'nosniff',
    ...(isShared && { 'Access-Control-Allow-Origin': '*' }),
    ...(subject.download !== undefined && {
      'Content-Disposition': contentDisposition(subject.download, subject.type),
    }),
    ...((isStaging || subject.noindex) && { 'X-Robots-Tag': 'noindex' }),
    ...(subject.lastModified !== undefined && {
      'Last-Modified': new Date(subject.lastModified).toUTCString(),
    }),
    ...(isText(subject.type) && { Vary: 'Accept-Encoding' }),
  };
}

/** Two years; the list that browsers have built in wants every name under the domain, and one year at least (hstspreload.org). */
const strictTransport = { on: 'max-age=63072000', preload: 'max-age=63072000; includeSubDomains; preload' };

function contentSecurityPolicy({ type, sharing }: HeaderSubject): string {
  const frameAncestors = `frame-ancestors ${sharing === 'cross-origin' ? '*' : "'none'"}`;
  if (!type.startsWith('text/html')) return `default-src 'none'; ${frameAncestors}`;
  return [
    "default-src 'none'",
    // Pagefind searches in WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    frameAncestors,
  ].join('; ');
}

// What a browser shows safely by itself; anything else is saved.
const shownInPlace = /^(application\/pdf|audio\/|video\/|text\/plain|image\/(avif|gif|jpeg|png|webp)\b)/;

function contentDisposition(name: string, type: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${shownInPlace.test(type) ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
