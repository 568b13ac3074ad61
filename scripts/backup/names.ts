import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isS3Address, readS3Address, s3AddressOf } from '../../publish/s3/s3-address.ts';

/** A backup in a folder or a bucket, by its name. */
export interface NamedBackup {
  /** Its path, or its address in the bucket. */
  file: string;
  name: string;
  madeAt: Date;
}

/** The name of a backup: when it was made, in UTC, so that they sort. */
export function nameOfBackup(madeAt: Date): string {
  return `signpost-${madeAt.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar`;
}

/** The finished backups in a folder, or at `s3://BUCKET/PREFIX`, oldest first. What has another name is none of ours. */
export async function backupsIn(place: string): Promise<NamedBackup[]> {
  const names = isS3Address(place) ? await (await import('./s3.ts')).namesInS3(place) : await namesInFolder(place);
  return names
    .flatMap((name) => {
      const [, day, hours, minutes, seconds] = /^signpost-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.tar$/.exec(name) ?? [];
      return day === undefined ? [] : [{ file: placeOf(name, place), name, madeAt: new Date(`${day}T${hours}:${minutes}:${seconds}Z`) }];
    })
    .sort((one, other) => one.madeAt.getTime() - other.madeAt.getTime());
}

/** Where a backup of this name is, in a folder or a bucket. */
export function placeOf(name: string, place: string): string {
  return isS3Address(place) ? s3AddressOf(readS3Address(place), name) : join(place, name);
}

function namesInFolder(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
