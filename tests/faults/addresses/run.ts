import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Document } from '../../../content/model/documents/index.ts';
import type { Change } from '../../../publish/change.ts';
import { openPublisher } from '../../../publish/index.ts';
import type { CompiledSite } from '../../../publish/rendering/compiled-site.ts';
import { closeServer, createPublicServer } from '../../../publish/serve/server.ts';
import { openStore } from '../../../publish/store/index.ts';
import { beginning } from '../../integration/publish/histories.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { chanceFrom } from '../random.ts';
import { type Asked, crawl } from './crawl.ts';
import { randomEdits } from './random-edits.ts';

/** Collections of which something has to be there for every kind of edit. */
const isEdited: ReadonlySet<string> = new Set(['news', 'services', 'publications', 'guides', 'areas', 'topics']);

/** The same document without its picture, whose bytes nobody has here: with it, it would be held back. */
function withoutPicture(change: Change): Change {
  if (change.kind !== 'document') return change;
  const { image: _image, ...document } = change.document;
  return { ...change, document: document as Document };
}

/** What came of many random edits. */
export interface CrawledEdits {
  /** How often each kind of edit was made. */
  edits: Record<string, number>;
  /** How often everything was asked. */
  crawls: number;
  /** At the end: addresses and parts of pages that were ever live, and those that say what was withdrawn. */
  asked: number;
  parts: number;
  gone: number;
  broken: string[];
}

/** Edits a site of its own at random, and asks every address that was ever live, every few edits, at the end, and while an earlier release is live. */
export async function crawlAfterRandomEdits(
  site: CompiledSite,
  { seed, edits, every }: { seed: number; edits: number; every: number },
): Promise<CrawledEdits> {
  const { path: folder, remove } = temporaryFolder('addresses');
  const store = openStore(join(folder, 'store'));
  const server = createPublicServer({ store: openStore(join(folder, 'store'), { readOnly: true }) }).listen(0, '127.0.0.1');
  try {
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const get = async (path: string): Promise<Asked> => {
      const response = await fetch(origin + path, { redirect: 'manual' });
      return { status: response.status, location: response.headers.get('location'), body: await response.text() };
    };
    const publisher = await openPublisher({ store, site, origin, proofOrigin: origin });
    await publisher.publish(beginning().map(withoutPicture), { cursor: null, reason: 'the beginning' });
    await publisher.catchUpPages();
    const collections = new Set([...publisher.reader().snapshot.documents.values()].map((one): string => one.collection));
    const missing = [...isEdited].filter((collection) => !collections.has(collection));
    if (missing.length > 0) throw new Error(`The beginning shows nothing of ${missing.join(', ')}, so those edits would do nothing.`);
    // Chance may bring back whatever it withdraws: this one stays away.
    const away = [...publisher.reader().snapshot.documents.values()].find(({ collection }) => !isEdited.has(collection));
    if (away === undefined) throw new Error('The beginning shows nothing that can be withdrawn for good.');
    const { collection, id, title } = away;
    const withdrawal = { kind: 'withdrawn', collection, id, title, reason: 'The group stopped meeting.' } as const;
    await publisher.publish([withdrawal], { cursor: null, reason: 'a withdrawal', mayShrink: true });
    await publisher.catchUpPages();
    const random = randomEdits({ publisher, store, folder }, chanceFrom(seed));
    const made: Record<string, number> = {};
    const broken: string[] = [];
    let crawls = 0;
    const look = async (after: string, isBack: boolean): Promise<Awaited<ReturnType<typeof crawl>>> => {
      const found = await crawl(store, get, { isBack });
      crawls += 1;
      broken.push(...found.broken.map((what) => `After ${after}: ${what}`));
      return found;
    };
    for (let number = 1; number <= edits && broken.length === 0; number += 1) {
      const kind = await random.edit(async () => void (await look(`going back as edit ${number}`, true)));
      made[kind] = (made[kind] ?? 0) + 1;
      if (number % every === 0) await look(`edit ${number} (${kind})`, false);
    }
    const { asked, gone, parts } = await look('all edits', false);
    return { edits: made, crawls, asked, parts, gone, broken };
  } finally {
    await closeServer(server);
    store.close();
    remove();
  }
}
