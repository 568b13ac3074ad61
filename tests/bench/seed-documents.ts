import { createHash } from 'node:crypto';
import { getPayload } from 'payload';
import type { Payload } from 'payload';
import { publicFieldsOf } from '../../cms/collections/public-fields.ts';
import { documentCollections } from '../../cms/collections/documents.ts';
import config from '../../cms/payload.config.ts';
import type { Data } from '../../cms/snapshot/fields.ts';
import { writeFields } from '../../cms/snapshot/write-fields.ts';
import type { Document } from '../../content/model/documents/index.ts';
import { manyDocuments } from './many-documents.ts';

// Run by seeded-site.ts as a bundle of its own, over a database that has the sample: adds the other documents, published.
const [count] = process.argv.slice(2);

/** Documents that are kept with one commit: each flushes the disk. */
const portion = 200;

const payload = await getPayload({ config });
const made = [...manyDocuments(Number(count)).documents.values()].filter(({ id }) => id.startsWith('made-'));
for (let from = 0; from < made.length; from += portion) {
  await addPublished(payload, made.slice(from, from + portion));
  process.stdout.write(`${Math.min(from + portion, made.length)} of ${made.length}\n`);
}
await payload.destroy();

/** Creates documents as Payload does for an officer, with their versions and change-log rows, in one transaction. */
async function addPublished({ db }: Payload, documents: readonly Document[]): Promise<void> {
  const transactionID = await db.beginTransaction();
  if (transactionID === null) throw new Error('The database gave no transaction: seeding wants the embedded database.');
  try {
    for (const document of documents) {
      const { collection, id, firstPublished } = document;
      const fields = writeFields(publicFieldsOf(documentCollections[collection]), document as unknown as Data, { collectionOf });
      await payload.create({
        collection,
        data: { ...fields, id: identifierFor(id), firstPublished, _status: 'published' },
        depth: 0,
        overrideAccess: true,
        context: { isLoadedAllAtOnce: true },
        req: { transactionID },
      });
    }
  } catch (error) {
    await db.rollbackTransaction(transactionID);
    throw error;
  }
  await db.commitTransaction(transactionID);
}

/** The same identifier each time, in the form the CMS wants. */
function identifierFor(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}

function collectionOf(id: string): never {
  throw new Error(`A made-up document refers to ${id}: expected none to refer to another. Look into tests/bench/many-documents.ts.`);
}
