import fs from 'node:fs';
import { DeleteObjectsCommand, GetObjectCommand, NoSuchKey, paginateListObjectsV2, PutObjectCommand } from '@aws-sdk/client-s3';
import { openS3 } from '../../s3/open-s3.ts';
import { readS3Address, s3AddressOf } from '../../s3/s3-address.ts';
import { StoreError } from '../../store/index.ts';
import { nothingExported, parseState, stateFile } from './export-state.ts';
import type { ExportTarget, HostedFile } from './export-target.ts';

/** A part of a bucket, for a CDN in front of it. Types, names of downloads, how long a file may be kept and redirects are kept with each object. */
export function s3Target(place: string): ExportTarget {
  const at = readS3Address(place);
  const client = openS3();
  const keyOf = (file: string): string => at.prefix + file;

  const put = async (file: string, { told }: Pick<HostedFile, 'told'>, source: string | Buffer): Promise<void> => {
    const size = typeof source === 'string' ? fs.statSync(source).size : source.length;
    await inWords(`write ${s3AddressOf(at, file)}`, () =>
      client.send(
        new PutObjectCommand({
          Bucket: at.bucket,
          Key: keyOf(file),
          // Read whole: a stream cannot be sent again where the first try fails.
          Body: typeof source === 'string' ? fs.readFileSync(source) : source,
          ContentLength: size,
          ContentType: told?.type ?? 'application/json; charset=utf-8',
          CacheControl: told?.cacheControl ?? 'no-store',
          ...(told?.disposition === undefined ? {} : { ContentDisposition: told.disposition }),
          ...(told?.to === undefined ? {} : { WebsiteRedirectLocation: sentTo(told.to) }),
        }),
      ),
    );
  };

  return {
    place: s3AddressOf(at),
    keepsHeaders: true,

    async readState() {
      const text = await inWords(`read ${s3AddressOf(at, stateFile)}`, async () => {
        try {
          const found = await client.send(new GetObjectCommand({ Bucket: at.bucket, Key: keyOf(stateFile) }));
          return await found.Body?.transformToString();
        } catch (error) {
          if (error instanceof NoSuchKey) return undefined;
          throw error;
        }
      });
      if (text !== undefined) return parseState(text, s3AddressOf(at, stateFile));
      for await (const { Contents: [found] = [] } of paginateListObjectsV2(
        { client, pageSize: 1 },
        { Bucket: at.bucket, Prefix: at.prefix },
      ))
        if (found !== undefined)
          throw new StoreError(
            `${s3AddressOf(at)} is not empty and not an export of Signpost: nothing was written. Choose an empty bucket or prefix, or one that was exported to before.`,
          );
      return nothingExported;
    },

    writeState: (state) => put(stateFile, {}, Buffer.from(JSON.stringify(state))),

    sizes: () =>
      inWords(`list ${s3AddressOf(at)}`, async () => {
        const sizes = new Map<string, number>();
        for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: at.bucket, Prefix: at.prefix }))
          for (const { Key, Size } of Contents) if (Key !== undefined && Size !== undefined) sizes.set(Key.slice(at.prefix.length), Size);
        return sizes;
      }),

    put,

    async remove(files) {
      for (let from = 0; from < files.length; from += portion) {
        const Objects = files.slice(from, from + portion).map((file) => ({ Key: keyOf(file) }));
        const { Errors: [first] = [] } = await inWords(`remove files from ${s3AddressOf(at)}`, () =>
          client.send(new DeleteObjectsCommand({ Bucket: at.bucket, Delete: { Objects, Quiet: true } })),
        );
        if (first !== undefined)
          throw new StoreError(
            `The export could not remove ${first.Key ?? 'a file'} from ${s3AddressOf(at)}: ${first.Message ?? first.Code ?? 'no reason was given'}.`,
          );
      }
    },

    close: () => {
      client.destroy();
    },
  };
}

/** Objects that one request may remove. */
const portion = 1000;

/** Where an object leads, in the letters a header may hold. */
function sentTo(to: string): string {
  return to.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

async function inWords<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `The export could not ${what}: ${error instanceof Error ? error.message : String(error)}. The files it did write are whole; it is tried again, or run it again to finish.`,
      { cause: error },
    );
  }
}
