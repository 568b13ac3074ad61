import type { ExportState } from './export-state.ts';

/** A file as its host is to have it. */
export interface HostedFile {
  sha256: string;
  size: number;
  /** Whether its name carries its content. */
  isImmutable: boolean;
  /** Its bytes, where they are not the store's. */
  text?: string;
  /** What the host is told of it besides its bytes; absent where the place it is written to keeps no such thing. */
  told?: ToldOfFile;
}

/** What a host that keeps headers with each file is told of one. */
export interface ToldOfFile {
  type: string;
  cacheControl: string;
  disposition?: string;
  /** Where the address leads, instead of the bytes. */
  to?: string;
}

/** A place that an export keeps up to date: a folder, or a bucket. */
export interface ExportTarget {
  /** What it is called in sentences. */
  readonly place: string;
  /** Whether it keeps headers and redirects with each file, so that all of them must be known to write one again. */
  readonly keepsHeaders: boolean;
  /** What is ours there. @throws {StoreError} where it holds something else */
  readState(): Promise<ExportState>;
  writeState(state: ExportState): Promise<void>;
  /** The sizes of those of our files that are there, in bytes. */
  sizes(files: Iterable<string>): Promise<ReadonlyMap<string, number>>;
  /** Puts a file in its place in one step: nobody reads half of it. @param source a file, or the bytes themselves */
  put(file: string, hosted: HostedFile, source: string | Buffer): Promise<void>;
  remove(files: readonly string[]): Promise<void>;
  /** Gives back what it holds open. */
  close(): void;
}
