/** Where the bytes of uploads are kept, each once, by their SHA-256. Nothing is ever written over with other bytes. */
export interface ObjectStore {
  /**
   * Keeps bytes and waits until they outlast a power cut. Bytes that are there are written again: they may be damaged, and
   * whoever wrote them may be about to take them back.
   */
  write(sha256: string, bytes: Uint8Array): Promise<WrittenObject>;
  /** Bytes; undefined where they are not there. */
  read(sha256: string): Promise<Buffer | undefined>;
  /** How many bytes there are; undefined where they are not there. */
  size(sha256: string): Promise<number | undefined>;
  /** A part of them, both ends included. */
  stream(sha256: string, range: { start: number; end: number }): Promise<ReadableStream>;
  /** Does something with a file of this machine that holds them, for as long as it takes; the file is missing where they are. */
  withFile<T>(sha256: string, work: (path: string) => Promise<T>): Promise<T>;
  /** Everything that is kept, with when it was written (in milliseconds since 1970); `sha256` is undefined for what a killed process left. */
  list(): AsyncGenerator<KeptObject>;
  /** Removes what was listed, unless it was written again since. */
  remove(name: string, writtenBefore: number): Promise<void>;
}

/** What is kept under a name. */
export interface KeptObject {
  sha256: string | undefined;
  /** What it is called where it is kept. */
  name: string;
  writtenAt: number;
  size: number;
}

/** Bytes that a save wrote. */
export interface WrittenObject {
  /** Removes them where the save came to nothing, and nothing that somebody else wrote. */
  takeBack(): Promise<void>;
}
