import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isS3Address } from '../../publish/s3/s3-address.ts';
import { environment } from '../environment.ts';
import type { KeptObject, ObjectStore, WrittenObject } from './object-store.ts';
import { objectsOnDisk } from './objects-on-disk.ts';

/** Everything the CMS keeps of uploads on this machine. */
export const uploadsFolder = join(environment.varDir, 'uploads');

/** The bytes of every upload, where they are kept on this machine. */
const objectsFolder = join(uploadsFolder, 'objects');

/** What is kept on this machine, wherever new bytes go. */
const objectsHere = objectsOnDisk(objectsFolder);

let opened: Promise<ObjectStore> | undefined;

/** Where bytes are kept: on this machine, or in the bucket that UPLOADS_DIR names. */
function objects(): Promise<ObjectStore> {
  return (opened ??= open(environment.uploadsDir));
}

async function open(address: string | undefined): Promise<ObjectStore> {
  if (address === undefined) return objectsHere;
  if (!isS3Address(address)) return objectsOnDisk(address);
  // Half a second of loading, which a folder need not wait for.
  const { objectsOnS3 } = await import('./objects-on-s3.ts');
  return objectsOnS3(address, uploadsFolder);
}

/** The SHA-256 of bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps bytes under their SHA-256 and waits until they outlast a power cut. */
export async function writeObject(sha256: string, bytes: Uint8Array): Promise<WrittenObject> {
  return (await objects()).write(sha256, bytes);
}

/** Bytes by their SHA-256; undefined where they are not there. */
export async function readObject(sha256: string): Promise<Buffer | undefined> {
  return (await objects()).read(sha256);
}

/** How many bytes there are; undefined where they are not there. */
export async function sizeOfObject(sha256: string): Promise<number | undefined> {
  return (await objects()).size(sha256);
}

/** A part of some bytes, both ends included. */
export async function streamObject(sha256: string, range: { start: number; end: number }): Promise<ReadableStream> {
  return (await objects()).stream(sha256, range);
}

/** Does something with a file of this machine that holds some bytes; it is missing where they are. */
export async function withObjectFile<T>(sha256: string, work: (path: string) => Promise<T>): Promise<T> {
  return (await objects()).withFile(sha256, work);
}

/** Everything that is kept. */
export async function* keptObjects(): AsyncGenerator<KeptObject> {
  yield* (await objects()).list();
}

/** Removes what was listed, unless it was written again since. */
export async function removeObject({ name }: KeptObject, writtenBefore: number): Promise<void> {
  return (await objects()).remove(name, writtenBefore);
}

/**
 * Moves what lies on this machine to where bytes are kept now, after a move to a bucket or a restore. What is read goes from here once
 * it is kept there, so that a move that is cut off can be repeated.
 * @returns how many were moved
 */
export async function moveObjects(): Promise<number> {
  const there = await objects();
  if (there === objectsHere) return 0;
  let moved = 0;
  for await (const { sha256, name } of objectsHere.list()) {
    const bytes = sha256 === undefined ? undefined : await objectsHere.read(sha256);
    if (sha256 === undefined || bytes === undefined || hashOf(bytes) !== sha256) continue;
    await there.write(sha256, bytes);
    await objectsHere.remove(name, Infinity);
    moved += 1;
  }
  return moved;
}
