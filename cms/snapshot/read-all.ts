import type { Payload } from 'payload';
import { collections } from '../../content/model/collections.ts';
import { globals } from '../../content/model/globals/index.ts';
import type { Change } from '../../publish/change.ts';
import { publisherPrincipal } from '../access/publisher.ts';
import { changeOf, changeOfGlobal, type ReadCollection } from './changes.ts';
import { type Data, dataOf } from '../mapping/fields.ts';
import { readUploads, uploadsIn } from './read-uploads.ts';

/** How many documents are read at a time: enough to be quick, few enough to let others have their turn. */
const pageSize = 250;

/** Everything that is public now, read as the publisher: every document, then every global, then the pictures and files they use. */
export async function* readAll(payload: Payload): AsyncGenerator<Change> {
  const used = new Set<string>();
  const noting = (change: Change): Change => {
    for (const id of uploadsIn(change)) used.add(id);
    return change;
  };
  for (const collection of [...collections, 'alerts', 'redirects'] as const) {
    for await (const written of readCollection(payload, collection)) yield noting(changeOf(collection, written));
  }
  for (const name of Object.keys(globals.shape) as (keyof typeof globals.shape)[]) {
    const change = await changeOfGlobal(payload, name);
    if (change !== undefined) yield noting(change);
  }
  yield* await readUploads(payload, [...used]);
}

async function* readCollection(payload: Payload, collection: ReadCollection): AsyncGenerator<Data> {
  let last = '';
  for (;;) {
    const { docs } = await payload.find({
      collection,
      where: { id: { greater_than: last } },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: publisherPrincipal(),
    });
    yield* docs.map(dataOf);
    const next = docs.at(-1)?.id;
    if (docs.length < pageSize || next === undefined) return;
    last = next;
  }
}
