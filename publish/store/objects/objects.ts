import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Connection } from '../database/connection.ts';
import { adoptLargeFile, hasLargeFile, largeFile, largeFrom, temporaryFile, writeLargeFile } from './large-files.ts';
import { codeOf, inWords } from '../store-error.ts';
import type { BytesRef, Coding, StoreReader } from '../types.ts';

/** Reads bytes, from the database or the file beside it. */
export function readObjects(open: () => Connection, folder: string): StoreReader['objects'] {
  return {
    has: (sha256) => isKept(open(), folder, sha256),

    get(sha256) {
      const row = open().get<{ size: number; bytes: Uint8Array | null }>('SELECT size, bytes FROM object WHERE sha256 = ?', sha256);
      if (row === undefined) return undefined;
      if (row.bytes !== null) return bufferOf(row.bytes);
      try {
        const bytes = fs.readFileSync(largeFile(folder, sha256));
        return bytes.length === row.size ? bytes : undefined;
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw inWords(error, 'read an object', folder);
      }
    },

    file(sha256) {
      const row = open().get<{ isLarge: number }>('SELECT bytes IS NULL AS isLarge FROM object WHERE sha256 = ?', sha256);
      return row?.isLarge === 1 ? largeFile(folder, sha256) : undefined;
    },

    encoded(sha256, coding) {
      const row = open().get<{ bytes: Uint8Array; quality: number }>(
        'SELECT bytes, quality FROM encoding WHERE sha256 = ? AND coding = ? AND bytes IS NOT NULL',
        sha256,
        coding,
      );
      return row === undefined ? undefined : { bytes: bufferOf(row.bytes), quality: row.quality };
    },

    quality: (sha256, coding) =>
      open().get<{ quality: number }>('SELECT quality FROM encoding WHERE sha256 = ? AND coding = ?', sha256, coding)?.quality,
  };
}

/** Keeps bytes in the open transaction; large ones are on disk in their file before the database names them. */
export function putObject(connection: Connection, folder: string, bytes: Uint8Array): BytesRef {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const size = bytes.length;
  if (!wantAgain(connection, folder, sha256)) {
    const isLarge = size >= largeFrom;
    if (isLarge) writeLargeFile(folder, sha256, bytes);
    addObjectRow(connection, sha256, size, isLarge ? null : bytes);
  }
  return { sha256, size };
}

/** Copies a file into the store. `transact` runs what is written to the database in a transaction. @throws {StoreError} */
export async function putFile(
  connection: Connection,
  folder: string,
  source: string,
  transact: <T>(work: () => T) => T,
): Promise<BytesRef> {
  try {
    const { size } = await fs.promises.stat(source);
    if (size < largeFrom) {
      const bytes = await fs.promises.readFile(source);
      return transact(() => putObject(connection, folder, bytes));
    }
    return await copyLargeFile(connection, folder, source, transact);
  } catch (error) {
    throw inWords(error, `copy ${source}`, folder);
  }
}

/** Keeps a compressed form in the open transaction; null where it would not be smaller. */
export function putEncoded(connection: Connection, sha256: string, coding: Coding, quality: number, bytes: Uint8Array | null): void {
  connection.run(
    'INSERT OR REPLACE INTO encoding (sha256, coding, quality, size, bytes) VALUES (?, ?, ?, ?, ?)',
    sha256,
    coding,
    quality,
    bytes?.length ?? null,
    bytes,
  );
}

async function copyLargeFile(connection: Connection, folder: string, source: string, transact: <T>(work: () => T) => T): Promise<BytesRef> {
  const temporary = temporaryFile(folder);
  try {
    // Copied first, then hashed: the source may change meanwhile, the copy does not.
    await fs.promises.copyFile(source, temporary, fs.constants.COPYFILE_FICLONE);
    const hash = createHash('sha256');
    await pipeline(fs.createReadStream(temporary), hash);
    const sha256 = hash.digest('hex');
    const file = await fs.promises.open(temporary, 'r');
    const { size } = await file.stat();
    await file.sync();
    await file.close();
    transact(() => {
      if (wantAgain(connection, folder, sha256)) return;
      adoptLargeFile(folder, temporary, sha256);
      addObjectRow(connection, sha256, size, null);
    });
    return { sha256, size };
  } finally {
    await fs.promises.rm(temporary, { force: true });
  }
}

function isKept(connection: Connection, folder: string, sha256: string): boolean {
  const row = connection.get<{ size: number; isLarge: number }>(
    'SELECT size, bytes IS NULL AS isLarge FROM object WHERE sha256 = ?',
    sha256,
  );
  return row !== undefined && (row.isLarge === 0 || hasLargeFile(folder, sha256, row.size));
}

/** Whether bytes are kept already. Those that nothing live names are spared by the sweep for another hour. */
function wantAgain(connection: Connection, folder: string, sha256: string): boolean {
  if (!isKept(connection, folder, sha256)) return false;
  if (connection.get('SELECT 1 FROM address WHERE sha256 = ? AND to_release IS NULL', sha256) === undefined)
    connection.run(
      'UPDATE object SET added_at = ? WHERE sha256 = ? AND added_at < ?',
      new Date().toISOString(),
      sha256,
      new Date(Date.now() - hour / 4).toISOString(),
    );
  return true;
}

const hour = 60 * 60 * 1000;

/** Adds the row of an object in the open transaction. One whose file was lost has its file back by now, and stays as it is. */
export function addObjectRow(connection: Connection, sha256: string, size: number, bytes: Uint8Array | null): void {
  connection.run(
    'INSERT INTO object (sha256, size, added_at, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
    sha256,
    size,
    new Date().toISOString(),
    bytes,
  );
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
