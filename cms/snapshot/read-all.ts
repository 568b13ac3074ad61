import type { Payload } from 'payload';
import { collections } from '../../content/model/collections.ts';
import { globals } from '../../content/model/globals/index.ts';
import { type Change, mediaOf } from '../../publish/change.ts';
import { changeOfGlobal, changesOf, type ReadCollection } from './changes.ts';
import { findReadable } from './find-readable.ts';
import { unreadable } from './invalid.ts';
import { readUploads } from './read-uploads.ts';

/** How many documents are read at a time: enough to be quick, few enough to let others have their turn. */
const pageSize = 250;

/** Everything that is public now, read as the publisher: every document, then every global, then the pictures and files they use. */
export async function* readAll(payload: Payload): AsyncGenerator<Change> {
  const used = new Set<string>();
  const noting = (change: Change): Change => {
    for (const id of mediaOf(change)) used.add(id);
    return change;
  };
  for (const collection of [...collections, 'alerts', 'redirects', 'phrases'] as const) {
    for await (const change of readCollection(payload, collection)) yield noting(change);
  }
  for (const name of Object.keys(globals.shape) as (keyof typeof globals.shape)[]) {
    const change = await changeOfGlobal(payload, name);
    if (change !== undefined) yield noting(change);
  }
  yield* await readUploads(payload, [...used]);
}

async function* readCollection(payload: Payload, collection: ReadCollection): AsyncGenerator<Change> {
  let last = '';
  for (;;) {
    const { docs, damaged } = await findReadable(payload, collection, { where: { id: { greater_than: last } }, limit: pageSize });
    yield* await changesOf(payload, collection, docs);
    yield* damaged.map((one) => unreadable(collection, one));
    const next = [...docs, ...damaged]
      .map(({ id }) => id)
      .toSorted()
      .at(-1);
    if (docs.length + damaged.length < pageSize || next === undefined) return;
    last = next;
  }
}
