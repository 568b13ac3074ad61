import type { Lease } from './lease/lease.ts';

/** What an address answers, from one release until another. */
export type Answer = FileAnswer | RedirectAnswer | WithdrawnAnswer | NotFoundAnswer;

/** Bytes in the store, named by their content. */
export interface BytesRef {
  /** SHA-256 of the (uncompressed) bytes, in hexadecimal. */
  sha256: string;
  /** How many bytes there are. */
  size: number;
}

/** 200: bytes. */
export interface FileAnswer extends BytesRef {
  status: 200;
  /** The content type, with its charset where it is text. */
  type: string;
  /** Whether a browser asks again each time, or never (fingerprinted names only). */
  cache: 'revalidate' | 'immutable';
  /** Whether other sites may embed and read it. */
  sharing: 'same-origin' | 'cross-origin';
  /** The file name it is saved under, for uploads. */
  download?: string;
  /** True where search engines are asked not to list it. */
  noindex?: boolean;
  /** When its content last changed, as an ISO instant. */
  lastModified?: string;
  /** The document whose page it is. */
  document?: string;
  /** Whether the address must answer for ever; false for fingerprinted scripts, styles, search's files, social cards, picture sizes. */
  isPermanent: boolean;
}

/** 301: another address. Must answer for ever. */
export interface RedirectAnswer {
  status: 301;
  /** A path of this site, or a whole http(s) URL. */
  to: string;
  /** The document whose page stood there. */
  document?: string;
}

/** 410: a page (HTML) that says what was withdrawn. Must answer for ever. */
export interface WithdrawnAnswer extends BytesRef {
  status: 410;
  /** The document whose page stood there. */
  document?: string;
}

/** 404: the page (HTML) for addresses that never were. Stands at '/404.html' only. */
export interface NotFoundAnswer extends BytesRef {
  status: 404;
}

/** What an address answered, and the releases from and until which it did. */
export interface HeldAnswer {
  answer: Answer;
  /** The first release that answered so. */
  from: number;
  /** The first that no longer did; absent where it still answers so. */
  to?: number;
}

/** What is told about a release without its addresses. */
export interface ReleaseSummary {
  /** Each new release has a higher one. */
  number: number;
  /** ISO instant, UTC. */
  createdAt: string;
  /** What made it. 'search' and 'background' only catch up with the one before: the same pages. */
  kind: 'publish' | 'renderer' | 'rollback' | 'search' | 'background';
  /** The number people know it by: a follow-up ('search', 'background') belongs to the release before it. */
  knownAs: number;
  /** The hash of the renderer that made its pages. */
  renderer: string;
  /** How far the change log had been read. */
  cursor: string | null;
  /** Why it was made, in words for the list of releases. */
  reason: string;
  /** HTML pages that answer 200. */
  pages: number;
}

/** One event in the life of an address. */
export interface LedgerRow {
  /** The address; with a part of its page behind it where the row is of that (`/x/#part`). */
  path: string;
  /** When this became so, as an ISO instant. */
  at: string;
  /** The release it became so with. */
  release: number;
  /** What the address answers since. */
  event: 'live' | 'redirected' | 'withdrawn' | 'erased';
  /** The title its page has, or last had. */
  title: string;
  /** The identifier of its document. */
  document?: string;
  /** Where it redirects to. */
  to?: string;
  /** Why it was withdrawn, for readers. */
  reason?: string;
  /** The address to read instead. */
  successor?: string;
}

/** How traces of something that was erased are known. */
export interface Traces {
  /** The identifier of the document, picture or file. */
  document: string;
  /** What stands where its name stood. */
  title: string;
  /** Whether an address is its own. */
  isOwn(path: string): boolean;
  /** Whether an address has what is made of everything, so that nobody can tell what is in it: search's files, social cards. */
  isDerived(path: string): boolean;
  /** Whether a text holds traces. */
  isIn(text: string): boolean;
  /** The same plain value without them. */
  clean(value: unknown): unknown;
}

/** What an erasure removed. */
export interface ErasedTraces {
  /** How many answers of earlier releases. */
  answers: number;
  /** How many texts, pictures and files that nothing names any more. */
  objects: number;
}

/** What one page of the live renderer was made from. */
export interface Recording {
  /** Its address. */
  path: string;
  /** The route, as JSON. */
  route: string;
  /** Calls it asked while it rendered. */
  calls: readonly string[];
  /** <title>; undefined where it is no HTML page that is checked. */
  title?: string;
  /** Fragments it can be entered at. */
  ids?: readonly string[];
  /** Links to fragments of OTHER pages, each 'path#fragment'. */
  fragmentLinks?: readonly string[];
  /** What stands on its social card, as JSON. */
  card?: string;
}

/** A call that pages asked, with the hash of the answer they last saw. */
export interface RecordedQuestion {
  id: number;
  call: string;
  hash: string;
}

/** How text can be compressed on its way. */
export type Coding = 'br' | 'gzip';

/** Content as the last release has it: one published thing. */
export interface ContentRow {
  /** 'document' | 'image' | 'file' | 'alert' | 'redirect' | 'phrase' | 'moved' | 'withdrawn' | 'global' | 'quarantined'. */
  kind: string;
  id: string;
  /** Plain JSON. */
  value: unknown;
}

/** A receipt on its way to the CMS. */
export interface WaitingReceipt {
  id: string;
  release: number;
  body: unknown;
  /** What the public server answered; null before that was asked. */
  proof: unknown;
}

/** Reading side: what the public server, the CMS, export and the command line get. A type that cannot write. */
export interface StoreReader {
  /** The folder the database lies in. */
  readonly folder: string;
  /**
   * Another number whenever a release or anything else was committed, by this or another connection. About 3 µs.
   * @throws {StoreError} where the database of a reader is missing or of another version; what was read before stays true
   */
  version(): number;
  /** The release the public sees, or null before the first. */
  live(): ReleaseSummary | null;
  readonly releases: {
    /** Every kept release, oldest first. */
    list(): ReleaseSummary[];
    /** A kept release. */
    get(number: number): ReleaseSummary | undefined;
    /** The newest follow-up of a kept release, else itself. */
    latestOf(number: number): number;
    /** The newest release that is no rollback: what the next publish grows from. */
    newestContent(): ReleaseSummary | null;
  };
  readonly addresses: {
    /** What an address answers now. */
    live(path: string): Answer | undefined;
    /** What it answered as of a kept release. */
    asOf(path: string, release: number): Answer | undefined;
    /** An answer that is fingerprinted (immutable), or need not stay for ever, and was dropped at or after `since` (ISO instant), for pages open on somebody's phone. */
    dropped(path: string, since: string): FileAnswer | undefined;
    /** Every address as of a release (live by default), by path, streamed: one consistent picture, whatever is committed meanwhile. */
    all(release?: number): IterableIterator<[path: string, answer: Answer]>;
    /** Paths with a row that began or ended after a release. Costs what changed since. */
    changedSince(release: number): string[];
    /** The addresses at which a document's own page answered as of a release, shortest first. */
    ofDocument(document: string, release: number): string[];
    /** Live addresses below a folder, which ends with a slash: `/files/ID/`. */
    below(folder: string): string[];
    /** Live addresses that say that a document was withdrawn. */
    tombstonesOf(document: string): string[];
    /** Permanent addresses that were ever live and answer nothing now, as rows and ledger say: must be empty. Costs the whole site. */
    unanswered(): string[];
  };
  /** What addresses answered in the past, as far as rows of it are kept: further back than the releases that can be gone back to. */
  readonly history: {
    /** When each release after one became live, oldest first. */
    releases(after: number): { number: number; createdAt: string }[];
    /** What an address answered while a release was live; undefined where that was nothing, or is not known any more. */
    at(path: string, release: number): HeldAnswer | undefined;
    /** The releases with which an address came to answer 200, or to answer something else, oldest first. */
    pages(path: string, options: { limit: number; offset?: number }): number[];
    /** How many there are. */
    countPages(path: string): number;
    /** The last of them up to a release. */
    lastPage(path: string, release: number): number | undefined;
    /** The first of them after a release. */
    nextPage(path: string, release: number): number | undefined;
  };
  readonly objects: {
    /** Whether the bytes are kept. */
    has(sha256: string): boolean;
    /** The bytes. Undefined where they are not kept (or the file beside the database is gone or has another size). */
    get(sha256: string): Buffer | undefined;
    /** Bytes of large media lie in a file beside the database: its path; undefined where they are inside. */
    file(sha256: string): string | undefined;
    /** A compressed form; undefined where there is none (yet) or it would not be smaller. `quality` tells forms of one text apart (ETag). */
    encoded(sha256: string, coding: Coding): { bytes: Buffer; quality: number } | undefined;
    /** How well a compressed form was tried, one that would not be smaller included; undefined where none was. */
    quality(sha256: string, coding: Coding): number | undefined;
  };
  readonly ledger: {
    /** Every row of an address, oldest first. */
    of(path: string): LedgerRow[];
    /** The newest row. */
    last(path: string): LedgerRow | undefined;
    /** The document (with the title it last had) whose page ever stood at an address; the latest such. */
    owner(path: string): { document: string; title: string } | undefined;
    /** The addresses that a document ever had, and those below a folder, by path. */
    addressesOf(document: string, folder: string): string[];
    /** The rows of the parts of a document's pages that people link to (`/x/#part`), and of those of a page, oldest first. */
    anchorsOf(document: string, path: string): LedgerRow[];
    /** Every row, oldest first. */
    rows(): IterableIterator<LedgerRow>;
    /** The rows that were added after one, in the order they were, each with its position; 0 for the first. */
    after(position: number, limit: number): { position: number; row: LedgerRow }[];
  };
  /** A small durable value: 'pause', 'nightly', … plain JSON; undefined where there is none. */
  note(name: string): unknown;
  close(): void;
}

/** Which compressed forms are asked for. */
export interface MissingEncodings {
  coding: Coding;
  quality: number;
  /** Texts of fewer bytes are left out. */
  smallest: number;
  limit: number;
  /** Only what addresses answer since this release: at the cost of what changed since. */
  since?: number;
  /** Only HTML pages. */
  isPage?: boolean;
}

/** Writing side: the worker's. Everything written goes through `write`, one transaction at a time. */
export interface Store extends StoreReader {
  /**
   * Runs synchronous work in one transaction: all of it is kept, or, where it throws (or the process dies), nothing.
   * `unit` is valid only inside.
   */
  write<T>(work: (unit: UnitOfWork) => T): T;
  /** Copies a file into the store, hashing it on the way, however large; outside a transaction. */
  putFile(source: string): Promise<BytesRef>;
  /** Published content, as the last release has it. */
  readonly content: {
    /** Every row, streamed, in order of kind and id. */
    rows(): IterableIterator<ContentRow>;
    /** Things at which time changes something at or before an instant, earliest first. */
    due(until: string): { kind: string; id: string }[];
    /** The next such instant, or undefined. */
    nextChange(): string | undefined;
  };
  /** What the pages of the live renderer were made from. */
  readonly recordings: {
    /** Questions filed under any of these topics, with the hash of the answer a page last saw. */
    filedUnder(topics: Iterable<string>): RecordedQuestion[];
    /** Every question. */
    questions(): IterableIterator<RecordedQuestion>;
    /** Pages that asked any of these questions, by path. */
    askedBy(questions: Iterable<number>): string[];
    /** The hash under which a call's answer is recorded. */
    hash(call: string): string | undefined;
    page(path: string): Recording | undefined;
    /** Every page, in the order they were first rendered. */
    pages(): IterableIterator<Recording>;
    /** Pages with this <title>, by path. */
    withTitle(title: string): string[];
    /** Pages that link to fragments of a page, with the fragment. */
    fragmentLinksTo(path: string): { from: string; fragment: string }[];
    /** Pages that are known to be out of date and are still to be rendered, most needed first. */
    stale(): string[];
    /** How many pages there are. */
    count(): number;
  };
  readonly encodings: {
    /**
     * SHA-256 of live texts with no compressed form of at least a quality, most needed first. One that would not be
     * smaller counts as done.
     */
    missing(wanted: MissingEncodings): string[];
  };
  /** Receipts on their way to the CMS, oldest first. */
  readonly receipts: { waiting(): WaitingReceipt[] };
  /** Small persisted maps, of search and cards. Values are plain JSON. */
  cache(area: string): { get(key: string): unknown; entries(): IterableIterator<[string, unknown]> };
  /** The right of one process at a time to do something. Kept in a small database of its own, leases.db. */
  lease(name: string, options: { ttl: number }): Lease;
  /**
   * Removes what is left of something that was erased and is not public any more, in earlier releases and everything else that is
   * kept. No release may be made meanwhile; other writes are refused, in words, while the file is written anew. @throws {StoreError}
   */
  erase(traces: Traces, now: Date): Promise<ErasedTraces>;
  /** Removes bytes that nothing kept names, in portions; never beside a release (the publisher calls it in its own queue). */
  collect(options?: { now?: Date }): { objects: number; bytes: number };
  /** Removes releases nobody goes back to: all but the last `keep`, those that were live within `days`, and what the live one needs. @returns their numbers */
  prune(options: { keep: number; days: number; now?: Date }): number[];
}

/** What can be written in a transaction. */
export interface UnitOfWork {
  /** Begins a release: its number is the highest ever plus one. Once a unit at most. It is live when the unit commits. */
  release(summary: Omit<ReleaseSummary, 'number' | 'knownAs' | 'pages'>): ReleaseUnit;
  /** Keeps bytes; nothing where they are kept already. Safe to call before the release that names them (a sweep spares the last hour). */
  putObject(bytes: Uint8Array): BytesRef;
  /** Keeps a compressed form of kept bytes; `bytes` is null where it would not be smaller. */
  putEncoded(sha256: string, coding: Coding, quality: number, bytes: Uint8Array | null): void;
  /** Releases from here on get higher numbers than this, which another store has made. */
  numberAfter(number: number): void;
  /** Keeps a small value; undefined removes it. */
  setNote(name: string, value: unknown): void;
  readonly content: {
    /** `nextChange` is the ISO instant at which time changes something about it next. */
    set(kind: string, id: string, value: unknown, nextChange?: string): void;
    delete(kind: string, id: string): void;
  };
  readonly recordings: {
    /** Forgets everything: another renderer. */
    clear(): void;
    /** Replaces what a page was made from. New calls must have been given to `question` before. Questions nobody asks any more go when the unit commits. Clears its stale mark. */
    page(recording: Recording): void;
    /** A call with the hash of its answer and the topics it is filed under; a known call gets the new hash, and stays filed as it is. */
    question(call: string, hash: string, topics: Iterable<string>): void;
    remove(path: string): void;
    /** Marks recorded pages to be rendered soon; `order` small first, and the smallest a page was marked with counts. */
    markStale(paths: Iterable<string>, order?: number): void;
  };
  appendLedger(rows: Iterable<LedgerRow>): void;
  readonly receipts: {
    stage(id: string, release: number, body: unknown): void;
    proved(id: string, proof: unknown): void;
    delivered(id: string): void;
  };
  cache(area: string): { set(key: string, value: unknown): void; delete(key: string): void; clear(): void };
}

/** What a release changes at its addresses. */
export interface ReleaseUnit {
  readonly number: number;
  /** What an address answers from this release on. Writes nothing where it is what it answers already. @throws {StoreError} for a path that is no address */
  answer(path: string, answer: Answer): void;
  /** The address answers nothing from here on. */
  drop(path: string): void;
  /** Makes every address answer what it did as of a kept release. Costs what changed since. Call it before `answer` and `drop`. */
  restore(release: number): void;
  /** What is different from the release before, so far, by path: with the answer before and now. */
  changes(): { path: string; before?: Answer; after?: Answer }[];
  /** Permanent addresses this release would leave without an answer. The publisher refuses the release where there are any. */
  lost(): string[];
}
