import { resolve } from 'node:path';
import { isS3Address } from '../../s3/s3-address.ts';
import type { ExportTarget } from './export-target.ts';
import { folderTarget } from './folder-target.ts';

/** Opens the place that a setting or a command names: a folder, or `s3://BUCKET/PREFIX`. @throws where it is no such place */
export async function openTarget(place: string): Promise<ExportTarget> {
  if (!isS3Address(place)) return folderTarget(resolve(place));
  // Half a second of loading, which a folder need not wait for.
  const { s3Target } = await import('./s3-target.ts');
  return s3Target(place);
}
