import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in 64 hexadecimal digits');
const releaseNumber = z.number().int().positive();
const requestPath = z.string().regex(/^\/(?!\/)[^\s\\?#]*$/, 'expected a request path such as /news/x/');

/** Bytes in the store, named by their content. */
export const objectRefSchema = z.object({
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256,
  /** How many bytes there are. */
  size: z.number().int().nonnegative(),
});

/** The same bytes compressed, each kept as an object of its own. */
export const encodingsSchema = z.object({
  /** The bytes compressed with brotli. */
  br: objectRefSchema.optional(),
  /** The bytes compressed with gzip. */
  gzip: objectRefSchema.optional(),
});

/** A page that is served outside the entries: a withdrawn page, the 404 page. Always HTML. */
export const pageRefSchema = objectRefSchema.extend({
  /** The same page compressed. */
  encodings: encodingsSchema,
});

/** What one address of a release answers. */
export const releaseEntrySchema = objectRefSchema.extend({
  /** The exact request path, percent-encoded as links write it: '/news/x/', '/assets/app.abc.css'. */
  path: requestPath,
  /** The content type, with its charset where it is text. */
  type: z.string().min(1),
  /** Whether a browser asks again each time, or never (fingerprinted names only). */
  cache: z.enum(['revalidate', 'immutable']),
  /** Whether other sites may embed and read it: files, JSON, feeds and embed cards are cross-origin. */
  sharing: z.enum(['same-origin', 'cross-origin']),
  /** The file name it is saved under, for uploads. */
  download: z.string().min(1).optional(),
  /** The same bytes compressed. */
  encodings: encodingsSchema,
  /** True where search engines are asked not to list it. */
  noindex: z.boolean().optional(),
  /** When its content last changed, as an ISO moment. */
  lastModified: z.iso.datetime({ offset: true }).optional(),
});

/** What is told about a release without its addresses: a row in the list of releases. */
export const releaseSummarySchema = z.object({
  /** Its number; each new release has a higher one. */
  number: releaseNumber,
  /** When it was made, as an ISO moment in UTC. */
  createdAt: z.iso.datetime(),
  /** What made it. */
  kind: z.enum(['publish', 'search', 'rest', 'rollback', 'renderer']),
  /** The newest content release this one stems from: its own number but for rollback, search and what catches up last. */
  head: releaseNumber,
  /** The hash of the renderer that made its pages. */
  renderer: z.string(),
  /** How far the change log had been read. */
  cursor: z.string().nullable(),
  /** Why it was made, in words for the list of releases. */
  reason: z.string(),
  /** How many pages it has. */
  pages: z.number().int().nonnegative(),
  /** The page for addresses that never were. */
  notFound: pageRefSchema,
});

/** Part of a release's addresses. A release is stored in such parts, so that a publish writes only the parts that changed. */
export const shardSchema = z.object({
  /** Addresses that answer with a file. */
  entries: z.array(releaseEntrySchema),
  /** Addresses that answer with another address: from, to. */
  redirects: z.record(requestPath, z.string().regex(/^(\/(?!\/)|https?:\/\/)\S*$/)),
  /** Addresses of withdrawn pages. */
  gone: z.record(requestPath, pageRefSchema),
});

export type ObjectRef = z.infer<typeof objectRefSchema>;
export type Encodings = z.infer<typeof encodingsSchema>;
export type PageRef = z.infer<typeof pageRefSchema>;
export type ReleaseEntry = z.infer<typeof releaseEntrySchema>;
export type ReleaseSummary = z.infer<typeof releaseSummarySchema>;
export type Shard = z.infer<typeof shardSchema>;

/** A release: every address of the public site, and what it answers. Immutable once written. */
export interface Manifest extends ReleaseSummary {
  /** Addresses that answer with a file, by path. */
  entries: Record<string, ReleaseEntry>;
  /** Addresses that answer with another address (a path, or a whole https address), by path. */
  redirects: Record<string, string>;
  /** Withdrawn addresses with the page that says so, by path. */
  gone: Record<string, PageRef>;
}

/** Whether a release only caught up with the one before it: the same pages, with search, social cards or compression. */
export function isFollowUp({ kind }: Pick<ReleaseSummary, 'kind'>): boolean {
  return kind === 'search' || kind === 'rest';
}

/** The number people know a release by: what caught up behind a release belongs to it. */
export function knownNumber({ kind, number, head }: Pick<ReleaseSummary, 'kind' | 'number' | 'head'>): number {
  return isFollowUp({ kind }) ? head : number;
}
