import { z } from 'zod';
import { type PageAnchors, pageAnchors } from './anchors.ts';
import { address, linkPath } from './addresses/address-grammar.ts';
import { alert } from './alert.ts';
import { document, type Document } from './documents/index.ts';
import { globals, type Globals } from './globals/index.ts';
import { leastGlobals } from './globals/starting.ts';
import { type Phrase, phrase } from './language/phrase.ts';
import { file, image } from './media.ts';
import { identifier, instant, line } from './fields/identifier.ts';
import { redirect } from './redirect.ts';

/** An address whose page moved: it leads to a document wherever that stands now, or to another path. */
export const moved = z.strictObject({
  path: address,
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('document'), id: identifier }),
    z.strictObject({ kind: z.literal('path'), path: linkPath }),
  ]),
  /** The document whose address it is, where that was merged into the one it leads to. */
  of: identifier.optional(),
});

/** An address whose document was withdrawn: it answers 410 and says why. */
export const withdrawal = z.strictObject({
  path: address,
  /** What stood there. */
  title: line,
  /** When it went. */
  at: instant,
  /** Why, in the officer's words. */
  reason: line.optional(),
  /** The document that stands in its place. */
  successor: identifier.optional(),
  /** Whether it was erased: nothing is said of what it was, nor why or when it went. */
  isErased: z.boolean().optional(),
});

/** Everything that is public at one instant, as plain data that can be written to a file. */
export const snapshotData = z.strictObject({
  /** The instant it shows, which decides phases. */
  now: instant,
  /** Where the public reaches the site: scheme and host, without a slash at the end. */
  origin: z.string().regex(/^https?:\/\/[^/]+$/),
  /** Whether the host takes in what the public sends; where it does not, there are no forms for it. */
  hasIntake: z.boolean().default(true),
  /** Whether this is a rehearsal of the site, which says so on each page and is kept from search engines. */
  isStaging: z.boolean().default(false),
  documents: z.array(document),
  images: z.array(image),
  files: z.array(file),
  alerts: z.array(alert),
  redirects: z.array(redirect),
  /** Sentences with their approved translations. */
  phrases: z.array(phrase).default([]),
  /** The fragments of pages, those of earlier times among them. */
  anchors: z.array(pageAnchors).default([]),
  moved: z.array(moved),
  withdrawn: z.array(withdrawal),
  globals,
});

export type SnapshotData = z.infer<typeof snapshotData>;
export type Moved = z.infer<typeof moved>;
export type Withdrawal = z.infer<typeof withdrawal>;

type Keyed<T> = ReadonlyMap<string, T>;

/** A snapshot in memory. Immutable: a change makes a new one that shares what stayed the same. */
export interface Snapshot {
  readonly now: string;
  readonly origin: string;
  readonly hasIntake: boolean;
  readonly isStaging: boolean;
  /** By identifier. */
  readonly documents: Keyed<Document>;
  readonly images: Keyed<SnapshotData['images'][number]>;
  readonly files: Keyed<SnapshotData['files'][number]>;
  readonly alerts: Keyed<SnapshotData['alerts'][number]>;
  readonly redirects: Keyed<SnapshotData['redirects'][number]>;
  readonly phrases: Keyed<Phrase>;
  /** By key. */
  readonly anchors: Keyed<PageAnchors>;
  /** By path. */
  readonly moved: Keyed<Moved>;
  /** By path. */
  readonly withdrawn: Keyed<Withdrawal>;
  readonly globals: Globals;
}

/** A snapshot in memory from its data. */
export function snapshotFrom(data: SnapshotData): Snapshot {
  const by = <T, K extends keyof T>(rows: T[], key: K): Map<T[K], T> => new Map(rows.map((row) => [row[key], row]));
  return {
    now: data.now,
    origin: data.origin,
    hasIntake: data.hasIntake,
    isStaging: data.isStaging,
    documents: by(data.documents, 'id'),
    images: by(data.images, 'id'),
    files: by(data.files, 'id'),
    alerts: by(data.alerts, 'id'),
    redirects: by(data.redirects, 'id'),
    phrases: by(data.phrases, 'id'),
    anchors: by(data.anchors, 'key'),
    moved: by(data.moved, 'path'),
    withdrawn: by(data.withdrawn, 'path'),
    globals: data.globals,
  };
}

/** A snapshot of nothing, to lay the first changes over. Its globals are the least a page can stand on. */
export function emptySnapshot(
  origin: string,
  { hasIntake = true, isStaging = false }: Partial<Pick<Snapshot, 'hasIntake' | 'isStaging'>> = {},
): Snapshot {
  const nothing = { documents: [], images: [], files: [], alerts: [], redirects: [], phrases: [], anchors: [], moved: [], withdrawn: [] };
  return snapshotFrom({ ...nothing, now: '1970-01-01T00:00:00.000Z', origin, hasIntake, isStaging, globals: leastGlobals });
}
