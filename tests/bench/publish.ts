import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Document } from '../../content/model/documents/index.ts';
import type { Change } from '../../publish/change.ts';
import { openPublisher } from '../../publish/index.ts';
import { closeServer, createPublicServer } from '../../publish/serve/server.ts';
import { openStore } from '../../publish/store/index.ts';
import { compiledSite } from '../support/rendered/compiled-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { BenchResult } from './index.ts';
import { manyDocuments } from './many-documents.ts';

/** Edits, additions and withdrawals that are timed, a third of each. */
const repeats = 60;

/**
 * What a publish takes, from a change to the proof on the public server: for one document edited, added or withdrawn,
 * for a setting that is on every page, and for going back. The CMS's own save is not in it.
 * @param options `--documents N` for how many there are, 1,000 by default
 */
export async function benchPublish(options: readonly string[]): Promise<BenchResult> {
  const count = Number(options[options.indexOf('--documents') + 1] ?? 1000) || 1000;
  const { path: folder, remove } = temporaryFolder('bench-publish');
  const store = openStore(folder);
  const server = createPublicServer({ store }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const publisher = await openPublisher({ store, site: await compiledSite(), origin: 'http://localhost:4321', proofOrigin: origin });
    const { documents, globals } = manyDocuments(count);
    const context = { cursor: null, reason: 'a benchmark' };
    const whole = await publisher.publish(
      [
        ...[...documents.values()].map(shown),
        { kind: 'global', name: 'home', value: globals.home, version: '' },
        { kind: 'global', name: 'navigation', value: globals.navigation, version: '' },
        { kind: 'global', name: 'settings', value: globals.settings, version: '' },
      ],
      context,
    );
    const made = [...documents.values()].filter(({ id }) => id.startsWith('made-'));
    const times: number[] = [];
    const rendered: number[] = [];
    for (let number = 0; number < repeats; number += 1) {
      const { ms, rendered: pages } = await publisher.publish([changeOf(number, made)], context);
      times.push(ms);
      rendered.push(pages);
    }
    const everyPage = await publisher.publish(
      [{ kind: 'global', name: 'settings', value: { ...globals.settings, strapline: 'Another strapline' }, version: '' }],
      context,
    );
    const back = await publisher.rollback(whole.release, 'the benchmark');
    const figures = {
      bench: 'publish',
      documents: count,
      pages: whole.rendered,
      wholeSiteMs: whole.ms,
      oneDocumentMs: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
      oneDocumentPages: { p50: quantile(rendered, 0.5), p95: quantile(rendered, 0.95) },
      everyPageMs: everyPage.ms,
      rollbackMs: back.ms,
      memoryMB: Math.round(process.memoryUsage().rss / 1e6),
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

function changeOf(number: number, made: readonly Document[]): Change {
  const document = made[(number * 37) % made.length] as Document;
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
  return { kind: 'document', collection: document.collection, id: document.id, document, version: '' };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}
