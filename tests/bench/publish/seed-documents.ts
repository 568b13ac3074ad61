import { createHash } from 'node:crypto';
import { getPayload } from 'payload';
import { loadDocuments } from '../../../cms/installation/sample/load-documents.ts';
import config from '../../../cms/payload.config.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import { manyDocuments } from '../../support/many-documents.ts';

// Run by seeded-site.ts as a bundle of its own, over a database that has the sample: adds the other documents, published,
// in the way in which the sample is loaded.
const [count] = process.argv.slice(2);

const payload = await getPayload({ config });
const made = [...manyDocuments(Number(count)).documents.values()]
  .filter(({ id }) => id.startsWith('made-'))
  .map((document): Document => ({ ...document, id: identifierFor(document.id) }));
const began = performance.now();
const { drafts } = await loadDocuments(payload, made, {
  onProgress: (done, total) => {
    if (done % 200 === 0 || done === total)
      process.stdout.write(`${done} of ${total} after ${Math.round((performance.now() - began) / 1000)} s\n`);
  },
});
const [draft] = drafts;
if (draft !== undefined) throw new Error(`“${draft.title}” and ${drafts.length - 1} more could only be kept as drafts: ${draft.reason}`);
await payload.destroy();

/** The same identifier each time, in the form the CMS wants. */
function identifierFor(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}
