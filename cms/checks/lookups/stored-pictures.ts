import type { PayloadRequest } from 'payload';
import type { Document } from '../../../content/model/documents/index.ts';
import type { Path } from '../../snapshot/mapping/context.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { findStored } from './find-stored.ts';
import { picturesOf } from './links-and-pictures.ts';

/** A picture as a document uses it, with what is stored of it; undefined where it is no longer there. */
export interface StoredPicture {
  path: Path;
  picture: Data | undefined;
}

/** Every picture of a document, each use for itself, with its file's name, its width and what stands in for it. */
export async function storedPicturesOf(document: Document | Data, req: PayloadRequest): Promise<StoredPicture[]> {
  const used = picturesOf(document);
  if (used.length === 0) return [];
  const ids = [...new Set(used.map(({ id }) => id))];
  const stored = await findStored(req, 'images', { id: { in: ids } }, { filename: true, alt: true, isDecorative: true, width: true });
  return used.map(({ path, id }) => ({ path, picture: stored.find((one) => one['id'] === id) }));
}
