import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PayloadRequest } from 'payload';
import { typeOf } from '../../../publish/http/media-types.ts';
import { currentRenderer } from '../../../publish/rendering/current-renderer.ts';
import { environment } from '../../environment.ts';
import { dataOf } from '../../snapshot/mapping/fields.ts';
import { toFile, toImage } from '../../snapshot/to-media.ts';
import { readObject } from '../../uploads/objects.ts';
import { askForPage } from './ask-for-page.ts';
import type { Looker } from './draft.ts';
import { previewHeaders } from './preview-headers.mjs';
import { styleAsPreview } from './preview-html.ts';

interface Wanted {
  /** The address as a public page names it. */
  path: string;
  /** What stands before addresses in a stylesheet. */
  files: string;
  looker: Looker;
  /** The pictures and files that may be seen; all that the looker may read, where it is absent. */
  only?: ReadonlySet<string>;
}

/** A style, font, picture or file of a preview, also where it is not public yet; undefined where there is none. */
export async function previewFile(wanted: Wanted, req: PayloadRequest): Promise<Response | undefined> {
  const { path, files } = wanted;
  const [, folder = '', id = ''] = path.split('/');
  if (folder === 'images' || folder === 'files') return uploadAt(folder, id, wanted, req);
  if (/^\/theme-[0-9a-f-]+\.css$/.test(path)) {
    const { body, type } = await askForPage({ show: { path } });
    return answer(styleAsPreview(body, files), type);
  }
  const bytes = await assetAt(path);
  if (bytes === undefined) return undefined;
  const type = typeOf(path);
  return answer(type.startsWith('text/css') ? styleAsPreview(bytes.toString(), files) : bytes, type);
}

/** A file of the compiled site, which everybody may see. */
async function assetAt(path: string): Promise<Buffer | undefined> {
  // Letters, digits and a few signs, and no name that begins with a dot: nothing outside that folder can be named.
  if (!/^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*){1,4}$/.test(path)) return undefined;
  const file = join(/*turbopackIgnore: true*/ currentRenderer(environment.varDir).folder, 'client', ...path.split('/'));
  return existsSync(file) ? readFile(file) : undefined;
}

async function uploadAt(
  collection: 'images' | 'files',
  id: string,
  { path, looker, only }: Wanted,
  req: PayloadRequest,
): Promise<Response | undefined> {
  if (only !== undefined && !only.has(id)) return undefined;
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    overrideAccess: looker === 'link',
    user: req.user,
    req,
  });
  if (found === null) return undefined;
  const bytes = collection === 'images' ? imageAt(path, found) : fileOf(found);
  const read = bytes && (await readObject(bytes.sha256));
  return read && answer(read, bytes.type, bytes.name);
}

function imageAt(path: string, written: object): { sha256: string; type: string; name?: string } | undefined {
  return toImage(dataOf(written)).ok?.value.sizes.find((size) => size.path === path);
}

function fileOf(written: object): { sha256: string; type: string; name?: string } | undefined {
  return toFile(dataOf(written)).ok?.value;
}

function answer(body: string | Buffer, type: string, download?: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      ...previewHeaders,
      'content-type': type,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      // A file may be of a kind that runs something where it is shown.
      ...(download === undefined ? {} : { 'content-disposition': `attachment; filename="${download}"` }),
    },
  });
}
