import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  paginateListObjectsV2,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { openS3 } from '../../publish/s3/open-s3.ts';
import { readS3Address } from '../../publish/s3/s3-address.ts';
import type { ObjectStore } from './object-store.ts';

/**
 * Keeps the bytes of uploads in a bucket, for CMS and workers on several machines. Nothing is kept on their disks, so that what
 * is removed here is gone. `passing` is a folder for files that are needed for a moment.
 */
export function objectsOnS3(address: string, passing: string): ObjectStore {
  const { bucket: Bucket, prefix } = readS3Address(address);
  const client = openS3();
  const keyOf = (sha256: string): string => `${prefix}${sha256.slice(0, 2)}/${sha256.slice(2)}`;

  const read: ObjectStore['read'] = (sha256) =>
    unlessMissing(async () => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(sha256) }));
      return Body === undefined ? undefined : Buffer.from(await Body.transformToByteArray());
    });

  const lastModified = (Key: string): Promise<number | undefined> =>
    unlessMissing(async () => (await client.send(new HeadObjectCommand({ Bucket, Key }))).LastModified?.getTime());

  return {
    async write(sha256, bytes) {
      await client.send(new PutObjectCommand({ Bucket, Key: keyOf(sha256), Body: bytes, ContentType: 'application/octet-stream' }));
      // Another machine may have kept the same bytes meanwhile, and nobody can tell: what nothing names goes at night.
      return { takeBack: () => Promise.resolve() };
    },

    read,

    size: (sha256) => unlessMissing(async () => (await client.send(new HeadObjectCommand({ Bucket, Key: keyOf(sha256) }))).ContentLength),

    async stream(sha256, { start, end }) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(sha256), Range: `bytes=${start}-${end}` }));
      if (Body === undefined) throw new Error(`The bucket answered with no bytes for ${sha256}.`);
      return Body.transformToWebStream();
    },

    async withFile(sha256, work) {
      const bytes = await read(sha256);
      await mkdir(passing, { recursive: true });
      const path = join(passing, `unfinished-${randomUUID()}`);
      try {
        if (bytes !== undefined) await writeFile(path, bytes);
        return await work(path);
      } finally {
        await rm(path, { force: true });
      }
    },

    async *list() {
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix }))
        for (const { Key = '', LastModified, Size = 0 } of Contents) {
          const sha256 = Key.slice(prefix.length).replace('/', '');
          // What has another name is somebody else's, and stays.
          if (/^[0-9a-f]{64}$/.test(sha256) && LastModified !== undefined)
            yield { sha256, name: Key, writtenAt: LastModified.getTime(), size: Size };
        }
    },

    async remove(name, writtenBefore) {
      const at = await lastModified(name);
      if (at !== undefined && at < writtenBefore) await client.send(new DeleteObjectCommand({ Bucket, Key: name }));
    },
  };
}

async function unlessMissing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoSuchKey || error instanceof NotFound) return undefined;
    throw error;
  }
}
