import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { objectsOnS3 } from '../../cms/uploads/objects-on-s3.ts';
import { readSettings } from '../../publish/environment/settings.ts';
import { isS3Address } from '../../publish/s3/s3-address.ts';
import { root } from '../bootstrap/places.mjs';
import type { Places } from './places.ts';

/** The bytes of uploads, as files of this machine. */
interface UploadedFiles {
  folder: string;
  /** Each as `ab/cdef…`, by its SHA-256. */
  names: string[];
}

/** The bytes of what officers uploaded, wherever they are kept; those in a bucket are copied to the folder of the work first. */
export async function uploadedFiles({ uploadsDir }: Pick<Places, 'uploadsDir'>, work: string): Promise<UploadedFiles> {
  const { UPLOADS_DIR } = readSettings(['UPLOADS_DIR']);
  if (UPLOADS_DIR !== undefined && isS3Address(UPLOADS_DIR)) return copyFromBucket(UPLOADS_DIR, work);
  const folder = UPLOADS_DIR === undefined ? uploadsDir : resolve(root, UPLOADS_DIR);
  return { folder, names: await namesIn(folder) };
}

async function copyFromBucket(address: string, work: string): Promise<UploadedFiles> {
  const folder = join(work, 'uploads');
  const objects = objectsOnS3(address, work);
  const names: string[] = [];
  for await (const { sha256 } of objects.list()) {
    const bytes = sha256 === undefined ? undefined : await objects.read(sha256);
    // It may have been removed since it was listed.
    if (sha256 === undefined || bytes === undefined) continue;
    const name = `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
    await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
    await writeFile(join(folder, name), bytes);
    names.push(name);
  }
  return { folder, names };
}

/** The finished files below a folder of files that are named by their SHA-256. */
async function namesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const start of existsSync(folder) ? (await readdir(folder)).sort() : []) {
    if (!/^[0-9a-f]{2}$/.test(start)) continue;
    for (const rest of (await readdir(join(folder, start))).sort()) if (/^[0-9a-f]{62}$/.test(rest)) found.push(`${start}/${rest}`);
  }
  return found;
}
