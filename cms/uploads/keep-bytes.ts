import type { CollectionAfterChangeHook, CollectionAfterErrorHook, CollectionBeforeChangeHook, CollectionConfig } from 'payload';
import { freeName } from './free-name.ts';
import { inWords } from './in-words.ts';
import type { WrittenObject } from './object-store.ts';
import { hashOf, writeObject } from './objects.ts';
import { restoredFacts } from './restore-bytes.ts';
import { serveUpload } from './serve-upload.ts';
import { confirmUses, refuseDeletingUsed } from './uses/confirm-uses.ts';
import { keepEditionFiles } from './uses/keep-edition-files.ts';

/**
 * Makes a collection keep its bytes by their content. Payload’s own storage deletes the file that stands before it
 * looks at the new one, and writes a cropped picture over its original; ours is written last of all, under a name of
 * its own, and nothing is removed but by the night’s tidy-up.
 */
export function withBytesByContent(collection: CollectionConfig): CollectionConfig {
  const { hooks, upload } = collection;
  return {
    ...collection,
    upload: {
      ...(typeof upload === 'object' ? upload : {}),
      disableLocalStorage: true,
      // Payload deletes by name from here, whatever it was told of storage: nothing must lie there.
      staticDir: '/nonexistent',
      handlers: [serveUpload],
    },
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), noteHashes, keepEditionFiles, confirmUses],
      beforeDelete: [...(hooks?.beforeDelete ?? []), refuseDeletingUsed],
      // Last: whatever refuses the save has refused it by now, and a save whose bytes cannot be kept is undone.
      afterChange: [...(hooks?.afterChange ?? []), keepBytes],
      afterError: [...(hooks?.afterError ?? []), takeBackBytes],
    },
  };
}

/** Notes the SHA-256 of new bytes, or of those a restored version brings back, and gives them a name that no other upload has. */
const noteHashes: CollectionBeforeChangeHook = async ({ collection, data: given, originalDoc, req }) => {
  const data: typeof given = { ...given, ...restoredFacts(req) };
  const named =
    typeof data['filename'] === 'string' && data['_status'] === 'published'
      ? { ...data, filename: await freeName(data['filename'], collection.slug, req, String(originalDoc?.id ?? data['id'])) }
      : data;
  if (!req.file?.data) return named;
  const bytes = Object.entries({ original: req.file.data, ...req.payloadUploadSizes });
  const hashes = Object.fromEntries(bytes.map(([name, made]) => [name, hashOf(made)]));
  req.context[underWay] = { bytes: bytes.map(([, made]) => made), written: [] } satisfies Save;
  return collection.slug === 'files' ? { ...named, sha256: hashes['original'] } : { ...named, hashes };
};

/** An upload that is being saved: what is to be written, and what has been. */
interface Save {
  bytes: Buffer[];
  written: WrittenObject[];
}

/** Where a request’s context has its save: the request itself loses its file to whatever a hook saves with it. */
const underWay = 'uploadUnderWay';

const keepBytes: CollectionAfterChangeHook = async ({ doc, req }) => {
  const save = req.context[underWay] as Save | undefined;
  if (save === undefined) return doc;
  try {
    for (const bytes of save.bytes.splice(0)) save.written.push(await writeObject(hashOf(bytes), bytes));
  } catch (cause) {
    await takeBackAll(save);
    throw inWords(cause);
  }
  return doc;
};

/** A save that failed after its bytes were written leaves none of them. */
const takeBackBytes: CollectionAfterErrorHook = ({ req }) => takeBackAll(req.context[underWay] as Save | undefined);

async function takeBackAll(save: Save | undefined): Promise<void> {
  for (const one of save?.written.splice(0) ?? []) await one.takeBack();
}
