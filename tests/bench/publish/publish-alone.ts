import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Document } from '../../../content/model/documents/index.ts';
import type { Change } from '../../../publish/change.ts';
import { openPublisher } from '../../../publish/index.ts';
import { closeServer, createPublicServer } from '../../../publish/serve/server.ts';
import { openStore } from '../../../publish/store/index.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { changesOf } from '../../support/running/searchable-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import type { BenchResult } from '../index.ts';
import { manyDocuments } from '../../support/many-documents.ts';
import { mebibytes, memoryOf, processesBelow } from './measure-processes.ts';
import { numberAfter, say } from '../options.ts';
import { quantile, spreadOf } from '../spread.ts';

/** Edits, additions and withdrawals that are timed, a third of each. */
const repeats = 60;

/**
 * What a publish takes, from a change to the proof on the public server: for one document edited, added or withdrawn,
 * for a setting that is on every page, and for going back. The CMS's own save is not in it.
 * @param options `--documents N` for how many there are, 1,000 by default
 */
export async function benchPublisherAlone(options: readonly string[]): Promise<BenchResult> {
  const documents = numberAfter(options, '--documents', 1_000);
  const { path: folder, remove } = temporaryFolder('bench-publish');
  const store = openStore(folder);
  const server = createPublicServer({ store }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const proofOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const publisher = await openPublisher({ store, site: await compiledSite(), origin: 'http://localhost:4321', proofOrigin });
    const snapshot = manyDocuments(documents);
    const context = { cursor: null, reason: 'a benchmark' };
    say(`The first publish of ${documents} documents.`);
    const { receipt: whole } = await publisher.publish(changesOf(snapshot), context);
    const made = [...snapshot.documents.values()].filter(({ id }) => id.startsWith('made-'));
    const changeable = made.length === 0 ? [...snapshot.documents.values()].filter(({ collection }) => collection === 'news') : made;
    say(`${repeats} changes of one document each.`);
    const times: number[] = [];
    const rendered: number[] = [];
    const steps = new Map<string, number[]>();
    for (let number = 0; number < repeats; number += 1) {
      const { receipt } = await publisher.publish([changeOf(number, changeable)], context);
      times.push(receipt.ms);
      rendered.push(receipt.rendered);
      for (const [step, ms] of Object.entries(receipt.steps)) steps.set(step, [...(steps.get(step) ?? []), ms]);
    }
    const { settings } = snapshot.globals;
    const { receipt: everyPage } = await publisher.publish(
      [{ kind: 'global', name: 'settings', value: { ...settings, strapline: 'Another strapline' }, version: '2' }],
      context,
    );
    const { receipt: back } = await publisher.rollback(whole.release, 'the benchmark');
    const figures = {
      bench: 'publish',
      publisherOnly: true,
      documents,
      pages: whole.rendered,
      fullRender: { ms: whole.ms, pages: whole.rendered },
      oneDocumentMs: spreadOf(times),
      rendered: { p50: quantile(rendered, 0.5), p95: quantile(rendered, 0.95) },
      steps: Object.fromEntries([...steps].map(([step, values]) => [step, quantile(values, 0.5)])),
      everyPageMs: everyPage.ms,
      rollbackMs: back.ms,
      memoryMiB: Math.round(memoryOf() / 2 ** 20 + mebibytes(processesBelow())),
    };
    return {
      figures,
      report: Object.entries(figures)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join('\n'),
    };
  } finally {
    await closeServer(server);
    remove();
  }
}

function changeOf(number: number, documents: readonly Document[]): Change {
  const document = documents[(number * 37) % documents.length] as Document;
  switch (number % 3) {
    case 0:
      return shown({ ...document, title: `${document.title}, edited ${number}` });
    case 1:
      return shown({ ...document, id: `new-${number}`, slug: `new-${number}`, title: `New ${number}: ${document.title}` });
    default:
      return { kind: 'withdrawn', collection: document.collection, id: document.id, title: document.title, reason: 'It is over.' };
  }
}

function shown(document: Document): Change {
  return { kind: 'document', collection: document.collection, id: document.id, document, version: '2' };
}
