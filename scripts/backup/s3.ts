import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { openS3 } from '../../publish/s3/open-s3.ts';
import { readS3Address } from '../../publish/s3/s3-address.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import { flushFile } from './flush.ts';

/** The names of what lies right at a place in a bucket. @throws {UserError} where it does not answer */
export async function namesInS3(address: string): Promise<string[]> {
  const { bucket, prefix } = readS3Address(address);
  return withS3(address, async (s3) => {
    const names: string[] = [];
    let after: string | undefined;
    do {
      const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, Delimiter: '/', ContinuationToken: after }));
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) names.push(Key.slice(prefix.length));
      after = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    } while (after !== undefined);
    return names;
  });
}

/**
 * Puts a file at an address in a bucket, in parts, each with a checksum that the server compares; it is there as a whole or not at
 * all. @throws {UserError} where it does not arrive
 */
export async function putIntoS3(file: string, address: string, size: number): Promise<void> {
  const at = objectAt(address);
  await withS3(address, async (s3) => {
    await new Upload({
      client: s3,
      params: { ...at, Body: createReadStream(file), ContentType: 'application/x-tar' },
      // S3 takes 10,000 parts of one object.
      partSize: Math.max(8 * mebibyte, Math.ceil(size / 9_000)),
      queueSize: 2,
    }).done();
    const { ContentLength } = await s3.send(new HeadObjectCommand(at));
    if (ContentLength !== size)
      throw new UserError(`${address} has ${ContentLength ?? 'no'} bytes, and the backup has ${size}. Run npm run backup again.`);
  });
}

/** Copies an object into a file. @throws {UserError} where it is not there */
export async function getFromS3(address: string, file: string): Promise<void> {
  await withS3(address, async (s3) => {
    const { Body } = await s3.send(new GetObjectCommand(objectAt(address)));
    // In Node it is a stream of Node’s.
    await pipeline(Body as Readable, createWriteStream(file, { mode: 0o600 }));
  });
  await flushFile(file);
}

/** Removes an object. @throws {UserError} where that is refused */
export async function removeFromS3(address: string): Promise<void> {
  await withS3(address, (s3) => s3.send(new DeleteObjectCommand(objectAt(address))));
}

const mebibyte = 1024 * 1024;

function objectAt(address: string): { Bucket: string; Key: string } {
  const { bucket, prefix } = readS3Address(address);
  return { Bucket: bucket, Key: prefix.slice(0, -1) };
}

async function withS3<T>(address: string, work: (s3: S3Client) => Promise<T>): Promise<T> {
  const s3 = openS3();
  try {
    return await work(s3);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(inWords(address, cause), { cause });
  } finally {
    s3.destroy();
  }
}

function inWords(address: string, cause: unknown): string {
  const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
  if (name === 'NoSuchKey' || name === 'NotFound')
    return `There is no backup at ${address}. Give the address of one that npm run backup made.`;
  if (name === 'NoSuchBucket')
    return `There is no bucket “${readS3Address(address).bucket}”. Make it at your provider, or correct the address ${address}.`;
  return `${address} cannot be used: ${message || name}. Check AWS_ENDPOINT_URL_S3, AWS_REGION and the access key, and that this key may list, read, write and delete there.`;
}
